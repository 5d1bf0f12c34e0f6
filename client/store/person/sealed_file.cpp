// SPDX-License-Identifier: Apache-2.0
#include "client/store/person/sealed_file.h"

#include "client/store/files/file_io.h"
#include "sync/crypto/aead.h"
#include "sync/crypto/digest.h"

#include <algorithm>

namespace tongban::store
{

namespace
{

// Algorithm, nonce and tag around each piece: see crypto::sealBytes.
constexpr std::size_t kEnvelopeBytes = 1 + 24 + 16;
constexpr std::size_t kSealedBytes = kSealedPieceBytes + kEnvelopeBytes;

std::string contextOf(const SealedFile& file, std::size_t piece)
{
    return "tongban attachment " + std::to_string(piece) + " " + std::string(file.sha256);
}

Result<std::string> openPiece(const SealedFile& file, std::size_t total, std::size_t piece)
{
    const std::size_t plain = std::min(kSealedPieceBytes, total - piece * kSealedPieceBytes);
    TRY_ASSIGN(const std::string sealed,
               readPiece(file.path, static_cast<std::int64_t>(piece * kSealedBytes), plain + kEnvelopeBytes));
    TRY_ASSIGN(std::string bytes, crypto::openBytes(crypto::asBytes(file.key), sealed, contextOf(file, piece)));
    if (bytes.size() != plain)
        return fail(ErrorCode::DataLoss, "a piece of an attachment has another length");
    return bytes;
}

} // namespace

Result<void> writeSealed(const SealedFile& file, std::string_view bytes, Random& random)
{
    std::string sealed;
    for (std::size_t piece = 0; piece * kSealedPieceBytes < bytes.size(); ++piece) {
        TRY_ASSIGN(const std::string envelope,
                   crypto::sealBytes(crypto::asBytes(file.key),
                                     bytes.substr(piece * kSealedPieceBytes, kSealedPieceBytes), contextOf(file, piece),
                                     random));
        sealed += envelope;
    }
    return writeFileDurably(file.path, sealed);
}

Result<std::string> readSealed(const SealedFile& file, std::int64_t total, std::int64_t offset, std::size_t length)
{
    if (total < 0 || offset < 0 || offset > total || length > static_cast<std::size_t>(total - offset))
        return fail(ErrorCode::InvalidArgument, "beyond the end of an attachment");
    const auto from = static_cast<std::size_t>(offset);
    std::string bytes;
    while (bytes.size() < length) {
        const std::size_t at = from + bytes.size();
        TRY_ASSIGN(const std::string piece, openPiece(file, static_cast<std::size_t>(total), at / kSealedPieceBytes));
        bytes += piece.substr(at % kSealedPieceBytes, length - bytes.size());
    }
    return bytes;
}

} // namespace tongban::store
