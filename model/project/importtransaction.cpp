// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/importtransaction.h"

#include "model/project/importstore.h"

namespace tare::model::storage {
namespace {

constexpr int quietCacheMebibytes = 8;

} // namespace

ImportTransaction::ImportTransaction(ProjectFile& project, ImportHeader header)
    : m_project(project), m_header(std::move(header))
{
}

ImportTransaction::~ImportTransaction()
{
    if (!m_isOpen)
        return;
    m_inventory.reset();
    m_bill.reset();
    m_project.abandonStep(m_error.isOk() ? Error{ErrorCode::Cancelled, {}, {}} : m_error.status().error());
    end();
}

void ImportTransaction::end()
{
    m_isOpen = false;
    m_project.m_isImporting = false;
    // at worst the larger cache stays
    if (m_project.m_opened.database)
        static_cast<void>(m_project.m_opened.database->setCacheMebibytes(quietCacheMebibytes));
}

Status ImportTransaction::begin()
{
    Result<std::int64_t> call = m_project.nextCall();
    if (!call)
        return call.error();
    Database& database = *m_project.m_opened.database;
    const Clock* clock = m_project.m_opened.options.clock;
    const Timestamp now = clock ? clock->now() : m_project.m_systemClock.now();
    Result<std::int64_t> id = writeImport(database, m_header, *call, now);
    if (!id)
        return id.error();
    m_id = *id;
    m_inventory.emplace(database, m_project.dimensions(), m_id, m_error);
    m_bill.emplace(database, m_project.dimensions(), m_id, m_header.path, m_error);
    return {};
}

Result<ImportDone> ImportTransaction::commit(const ImportClosing& closing)
{
    Result<ImportDone> done = finish(closing);
    // statements must be gone before the transaction ends: a new project is closed and opened again there
    m_inventory.reset();
    m_bill.reset();
    if (!done) {
        m_project.abandonStep(done.error());
        end();
        return done;
    }
    const Status ended = m_project.endStep();
    end();
    if (!ended)
        return ended.error();
    return done;
}

Result<ImportDone> ImportTransaction::finish(const ImportClosing& closing)
{
    if (!m_error.isOk())
        return m_error.status().error();
    if (Status status = m_bill->finish(); !status)
        return status.error();
    return closeImport(*m_project.m_opened.database, m_id, closing, m_inventory->observedAt());
}

} // namespace tare::model::storage
