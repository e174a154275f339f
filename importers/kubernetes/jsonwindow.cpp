// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/jsonwindow.h"

#include "importers/core/wipe.h"

#include <algorithm>
#include <cstring>

namespace tare::importers {

JsonWindow::~JsonWindow()
{
    wipeAll();
}

void JsonWindow::wipeAll()
{
    wipe({m_bytes.get(), m_highest});
}

void JsonWindow::begin(const char* bytes, std::size_t size, std::size_t capacity)
{
    if (capacity > m_capacity) {
        auto wider = std::make_unique_for_overwrite<char[]>(capacity);
        std::copy_n(bytes, size, wider.get());
        wipeAll();
        m_bytes.swap(wider);
        m_capacity = capacity;
        m_highest = 0;
    } else if (size > 0 && bytes != m_bytes.get()) {
        std::memmove(m_bytes.get(), bytes, size);
    }
    noteFilled(size);
}

} // namespace tare::importers
