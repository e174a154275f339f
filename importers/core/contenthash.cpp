// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/contenthash.h"

#include "importers/core/hexadecimal.h"

#include <array>
#include <new>

#include <openssl/evp.h>

namespace tare::importers {

struct ContentHash::State
{
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

ContentHash::ContentHash() : m_state(std::make_unique<State>())
{
    if (!m_state->context || EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr) != 1)
        throw std::bad_alloc();
}

ContentHash::~ContentHash() = default;

void ContentHash::add(std::span<const char> bytes)
{
    EVP_DigestUpdate(m_state->context, bytes.data(), bytes.size());
}

std::string ContentHash::finish()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned length = 0;
    EVP_DigestFinal_ex(m_state->context, digest.data(), &length);
    return hexadecimal(std::span(digest).first(length));
}

} // namespace tare::importers
