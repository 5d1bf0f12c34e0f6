// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/services/sync/attachment_source.h"
#include "sync/transport/blobs/blob_fetcher.h"

#include <deque>
#include <set>
#include <string>

namespace tongban::services
{

// Brings photos and files of forms that are filled in on the person's other devices to this one, a piece at a time. Out
// of the network they wait for look(); what has come of one by then is gone on from. Sync thread; owned by ScopeDriver.
class MissingFiles
{
public:
    MissingFiles(AttachmentSource& attachments, transport::BlobFetcher& fetcher);

    // There may be something to bring: other answers came, or the platform is there again.
    void look();
    [[nodiscard]] bool wants() const;
    // Whether it stopped with something still to bring.
    [[nodiscard]] bool waits() const;

    enum class Step { Nothing, Piece, File };
    // File: one is here now, whole and verified.
    Step fetch();

private:
    [[nodiscard]] Step fetchPiece(const v1::Attachment& file);
    [[nodiscard]] Step finish(const v1::Attachment& file);
    void stop(const Error& error);

    AttachmentSource& m_attachments;
    transport::BlobFetcher& m_fetcher;
    bool m_look = false;
    bool m_waits = false;
    std::deque<v1::Attachment> m_missing;
    // What has come of the file of this digest.
    std::string m_begunSha256;
    std::string m_begun;
    // Of these the platform gave other bytes: asking again would bring the same.
    std::set<std::string> m_wrong;
};

} // namespace tongban::services
