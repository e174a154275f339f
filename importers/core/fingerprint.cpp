// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/fingerprint.h"

#include "importers/core/hexadecimal.h"

#include <new>

#include <xxhash.h>
#ifdef __x86_64__
// The library's functions that take the widest instructions of the processor at hand.
#include <xxh_x86dispatch.h>
#endif

namespace tare::importers {

struct Fingerprint::State
{
    XXH3_state_t* xxh3 = XXH3_createState(); // aligns itself
    ~State() { XXH3_freeState(xxh3); }
};

Fingerprint::Fingerprint() : m_state(std::make_unique<State>())
{
    if (!m_state->xxh3 || XXH3_128bits_reset(m_state->xxh3) != XXH_OK)
        throw std::bad_alloc();
}

Fingerprint::~Fingerprint() = default;

void Fingerprint::add(std::span<const char> bytes)
{
    if (!bytes.empty())
        XXH3_128bits_update(m_state->xxh3, bytes.data(), bytes.size());
}

std::string Fingerprint::text() const
{
    XXH128_canonical_t digest;
    XXH128_canonicalFromHash(&digest, XXH3_128bits_digest(m_state->xxh3));
    return hexadecimal(digest.digest);
}

} // namespace tare::importers
