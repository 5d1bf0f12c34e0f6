// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/segment/zstd_frame.h"

#include "sync/base/limits.h"

#include <zstd.h>

#include <algorithm>
#include <bit>
#include <memory>

namespace tongban::catalogue
{

namespace
{

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const
    {
        ZSTD_freeCCtx(context);
    }
    void operator()(ZSTD_DCtx* context) const
    {
        ZSTD_freeDCtx(context);
    }
};

// The window has to reach back over the bytes and the whole prefix, else the far end of an old segment is of no use.
int windowFor(std::size_t reach)
{
    return std::clamp(static_cast<int>(std::bit_width(reach)), 10, 27);
}

} // namespace

Result<std::string> compressFrame(std::string_view bytes, int level, std::string_view prefix)
{
    const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    if (!context)
        return fail(ErrorCode::Internal, "zstd has no memory");
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, level);
    if (!prefix.empty()) {
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_windowLog, windowFor(bytes.size() + prefix.size()));
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_enableLongDistanceMatching, 1);
        ZSTD_CCtx_refPrefix(context.get(), prefix.data(), prefix.size());
    }
    std::string frame(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size = ZSTD_compress2(context.get(), frame.data(), frame.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(size))
        return fail(ErrorCode::Internal, std::string("zstd: ") + ZSTD_getErrorName(size));
    frame.resize(size);
    return frame;
}

Result<std::string> openFrame(std::string_view frame, std::size_t bytes, std::string_view prefix)
{
    if (bytes > limits::kSegmentBytes)
        return fail(ErrorCode::ResourceExhausted, "a segment is larger than one may be");
    if (prefix.empty() && bytes / limits::kDecompressionRatio > frame.size())
        return fail(ErrorCode::DataLoss, "a frame grows more than content does");
    // Before anything is allocated: one frame, all of it there, of the size expected.
    if (ZSTD_getFrameContentSize(frame.data(), frame.size()) != bytes ||
        ZSTD_findFrameCompressedSize(frame.data(), frame.size()) != frame.size())
        return fail(ErrorCode::DataLoss, "not the zstd frame that was expected");
    const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    if (!context)
        return fail(ErrorCode::Internal, "zstd has no memory");
    if (!prefix.empty())
        ZSTD_DCtx_refPrefix(context.get(), prefix.data(), prefix.size());
    std::string out(bytes, '\0');
    // In one go into memory of the declared size: no window is allocated, nothing can be written beyond it.
    const std::size_t size = ZSTD_decompressDCtx(context.get(), out.data(), out.size(), frame.data(), frame.size());
    if (ZSTD_isError(size) || size != bytes)
        return fail(ErrorCode::DataLoss, "a damaged zstd frame");
    return out;
}

} // namespace tongban::catalogue
