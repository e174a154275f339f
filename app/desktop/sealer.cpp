// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sealer.h"

namespace tare::app {

Sealer::~Sealer()
{
    m_stop.requestStop();
}

void Sealer::start(const std::vector<model::ImportInfo>& imports, const Found& found)
{
    for (const model::ImportInfo& import : imports) {
        if (import.id <= m_newest || !import.file.sha256.empty())
            continue;
        m_newest = import.id;
        m_queue.post([import, found, stop = m_stop] {
            const model::Result<Seal> seal = sealOf(import, stop);
            if (seal && seal->state == SealState::Sealed)
                found(*seal);
        });
    }
}

void Sealer::stop()
{
    m_stop.requestStop();
    m_stop = model::StopToken();
    m_newest = 0;
}

} // namespace tare::app
