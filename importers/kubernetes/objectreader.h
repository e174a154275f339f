// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/kubernetes/objectfields.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>

namespace tare::importers {

// Reads the fields of one Kubernetes object in a single pass, in whatever order they come.
class ObjectReader
{
public:
    // Text that is not valid JSON: how it fails, and at which byte of the object.
    struct Fault
    {
        bool isEncoding = false;
        std::string_view expected; // "field", "valid-string", "value"
        std::size_t offset = 0;
    };

    ObjectReader();
    ~ObjectReader();
    ObjectReader(const ObjectReader&) = delete;
    ObjectReader& operator=(const ObjectReader&) = delete;

    // text: one JSON object with at least JsonStream::padding readable bytes behind it. listKind: the kind of
    // the objects where a typed list has told it already, else empty. fields: last as long as the text.
    std::optional<Fault> read(std::string_view text, std::string_view listKind, ObjectFields& fields);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// Kinds that are passed over unread wherever they are named.
bool isSecretKind(std::string_view kind);

} // namespace tare::importers
