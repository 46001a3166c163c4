// SPDX-FileCopyrightText: CASB Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/block_codec.h"

#include <zstd.h>

#include <memory>

namespace casb {
namespace {

/// Raw size at which a block ends. Larger ones compress hardly better and cost a reader more for one record.
constexpr qint64 kBlockBytes = 192 * 1024;
constexpr int kLevel = 1;

struct FreeContext {
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

ZSTD_CCtx *compressor()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context = [] {
        std::unique_ptr<ZSTD_CCtx, FreeContext> made(ZSTD_createCCtx());
        if (made) {
            ZSTD_CCtx_setParameter(made.get(), ZSTD_c_compressionLevel, kLevel);
            ZSTD_CCtx_setParameter(made.get(), ZSTD_c_checksumFlag, 1);
        }
        return made;
    }();
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    return context.get();
}

std::optional<PackedBlock> pack(const char *begin, qint64 size, qint64 records)
{
    ZSTD_CCtx *context = compressor();
    if (context == nullptr)
        return std::nullopt;
    PackedBlock block{records, size, QByteArray(qsizetype(ZSTD_compressBound(size_t(size))), Qt::Uninitialized)};
    const size_t packed =
        ZSTD_compress2(context, block.data.data(), size_t(block.data.size()), begin, size_t(size));
    if (ZSTD_isError(packed) != 0)
        return std::nullopt;
    block.data.resize(qsizetype(packed));
    block.data.squeeze();
    return block;
}

bool fits(const QByteArray &lines, const std::vector<quint32> &ends)
{
    quint32 last = 0;
    for (const quint32 end : ends) {
        if (end <= last)
            return false;
        last = end;
    }
    return qsizetype(last) == lines.size();
}

} // namespace

std::optional<std::vector<PackedBlock>> packRecords(const QByteArray &lines, const std::vector<quint32> &ends)
{
    if (!fits(lines, ends))
        return std::nullopt;
    std::vector<PackedBlock> blocks;
    size_t first = 0;
    qint64 begin = 0;
    for (size_t i = 0; i < ends.size(); ++i) {
        const bool last = i + 1 == ends.size();
        if (!last && qint64(ends[i + 1]) - begin <= kBlockBytes)
            continue;
        auto block = pack(lines.constData() + begin, qint64(ends[i]) - begin, qint64(i + 1 - first));
        if (!block)
            return std::nullopt;
        blocks.push_back(std::move(*block));
        begin = ends[i];
        first = i + 1;
    }
    return blocks;
}

std::optional<QByteArray> unpackBlock(const QByteArray &data, qint64 rawBytes)
{
    // The frame's own size is compared first, so that a damaged row cannot ask for any amount of memory.
    const unsigned long long told = ZSTD_getFrameContentSize(data.constData(), size_t(data.size()));
    ZSTD_DCtx *context = decompressor();
    if (context == nullptr || rawBytes < 0 || told != static_cast<unsigned long long>(rawBytes))
        return std::nullopt;
    QByteArray raw(qsizetype(rawBytes), Qt::Uninitialized);
    const size_t size =
        ZSTD_decompressDCtx(context, raw.data(), size_t(raw.size()), data.constData(), size_t(data.size()));
    if (ZSTD_isError(size) != 0 || qint64(size) != rawBytes)
        return std::nullopt;
    return raw;
}

} // namespace casb
