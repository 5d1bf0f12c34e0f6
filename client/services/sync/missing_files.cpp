// SPDX-License-Identifier: Apache-2.0
#include "client/services/sync/missing_files.h"

#include "sync/base/limits.h"
#include "sync/crypto/digest.h"

#include <iterator>
#include <utility>

namespace tongban::services
{

MissingFiles::MissingFiles(AttachmentSource& attachments, transport::BlobFetcher& fetcher)
    : m_attachments(attachments)
    , m_fetcher(fetcher)
{
}

void MissingFiles::look()
{
    m_look = true;
}

bool MissingFiles::wants() const
{
    return m_look || (!m_waits && !m_missing.empty());
}

bool MissingFiles::waits() const
{
    return m_waits;
}

MissingFiles::Step MissingFiles::fetch()
{
    if (std::exchange(m_look, false)) {
        m_waits = false;
        m_missing.clear();
        auto missing = m_attachments.missing();
        // A store that cannot be read is told by whoever shows it.
        if (missing)
            m_missing.assign(std::make_move_iterator(missing->begin()), std::make_move_iterator(missing->end()));
    }
    while (!m_missing.empty() && m_wrong.contains(m_missing.front().sha256()))
        m_missing.pop_front();
    if (m_waits || m_missing.empty())
        return Step::Nothing;
    const v1::Attachment file = m_missing.front();
    return fetchPiece(file);
}

MissingFiles::Step MissingFiles::fetchPiece(const v1::Attachment& file)
{
    if (m_begunSha256 != file.sha256()) {
        m_begunSha256 = file.sha256();
        m_begun.clear();
    }
    const auto piece = m_fetcher.fetch(file.sha256(), file.bytes(), static_cast<std::int64_t>(m_begun.size()),
                                       limits::kFetchPieceBytes);
    if (!piece) {
        stop(piece.error());
        return Step::Nothing;
    }
    m_begun += *piece;
    return static_cast<std::int64_t>(m_begun.size()) < file.bytes() ? Step::Piece : finish(file);
}

MissingFiles::Step MissingFiles::finish(const v1::Attachment& file)
{
    const std::string bytes = std::exchange(m_begun, {});
    m_begunSha256.clear();
    m_missing.pop_front();
    if (crypto::asText(crypto::sha256(bytes)) != file.sha256()) {
        m_wrong.insert(file.sha256());
        return Step::Piece;
    }
    if (m_attachments.keep(file, bytes))
        return Step::File;
    // No room: with the next answers it is tried again.
    m_waits = true;
    m_missing.push_front(file);
    return Step::Nothing;
}

void MissingFiles::stop(const Error& error)
{
    // What the platform does not have, or will not give, must not keep the others waiting.
    const bool refused = error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidArgument ||
                         error.code == ErrorCode::FailedPrecondition || error.code == ErrorCode::PermissionDenied;
    if (refused)
        m_missing.pop_front();
    else
        m_waits = true;
}

} // namespace tongban::services
