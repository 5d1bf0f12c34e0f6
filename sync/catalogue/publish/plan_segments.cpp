// SPDX-License-Identifier: Apache-2.0
#include "sync/catalogue/publish/plan_segments.h"

#include "sync/base/limits.h"
#include "sync/catalogue/segment/segment_writer.h"

#include <algorithm>
#include <utility>

namespace tongban::catalogue
{

namespace
{

std::size_t bytesOf(const Record& record)
{
    return recordBytes(record.id, record.body);
}

std::size_t bytesOf(const Collection& collection, std::size_t begin, std::size_t end)
{
    std::size_t bytes = 0;
    for (std::size_t i = begin; i < end; ++i)
        bytes += bytesOf(collection.records[i]);
    return bytes;
}

// The ranges of the manifest before, filled with today's records; one range over everything when there is none.
std::vector<SegmentPlan> inherit(const v1::Manifest& previous, const Collection& collection)
{
    std::vector<SegmentPlan> plans;
    for (const v1::SegmentRef& segment : previous.segments()) {
        if (segment.collection() == collection.name)
            plans.push_back({segment.first_id(), segment.next_id()});
    }
    if (plans.empty())
        plans.emplace_back();
    std::size_t next = 0;
    for (SegmentPlan& plan : plans) {
        plan.begin = next;
        while (next < collection.records.size() && (plan.nextId.empty() || collection.records[next].id < plan.nextId))
            ++next;
        plan.end = next;
        plan.bytes = bytesOf(collection, plan.begin, plan.end);
    }
    return plans;
}

// Cuts where half of the bytes lie to the left.
std::pair<SegmentPlan, SegmentPlan> cutAtMedian(const SegmentPlan& plan, const Collection& collection)
{
    std::size_t middle = plan.begin + 1;
    std::size_t left = bytesOf(collection.records[plan.begin]);
    while (middle + 1 < plan.end && left + bytesOf(collection.records[middle]) / 2 < plan.bytes / 2)
        left += bytesOf(collection.records[middle++]);
    const std::string& id = collection.records[middle].id;
    return {{plan.firstId, id, plan.begin, middle, left}, {id, plan.nextId, middle, plan.end, plan.bytes - left}};
}

void appendCut(std::vector<SegmentPlan>& out, const SegmentPlan& plan, const Collection& collection,
               const SegmentSizes& sizes)
{
    if (plan.bytes <= sizes.split || plan.end - plan.begin < 2) {
        out.push_back(plan);
        return;
    }
    const auto [left, right] = cutAtMedian(plan, collection);
    appendCut(out, left, collection, sizes);
    appendCut(out, right, collection, sizes);
}

void joinWithNext(std::vector<SegmentPlan>& plans, std::size_t index)
{
    SegmentPlan& left = plans[index];
    const SegmentPlan& right = plans[index + 1];
    left.nextId = right.nextId;
    left.end = right.end;
    left.bytes += right.bytes;
    plans.erase(plans.begin() + static_cast<std::ptrdiff_t>(index) + 1);
}

// The smaller neighbour, so that the result stays far from being cut again. An empty range joins whatever there is: a
// segment holds at least one record.
std::size_t neighbourOf(const std::vector<SegmentPlan>& plans, std::size_t index)
{
    if (index == 0)
        return 1;
    if (index + 1 == plans.size())
        return index - 1;
    return plans[index - 1].bytes <= plans[index + 1].bytes ? index - 1 : index + 1;
}

void joinSmall(std::vector<SegmentPlan>& plans, const SegmentSizes& sizes)
{
    for (std::size_t i = 0; i < plans.size() && plans.size() > 1;) {
        const std::size_t neighbour = neighbourOf(plans, i);
        const bool empty = plans[i].begin == plans[i].end;
        if (!empty && (plans[i].bytes >= sizes.merge || plans[i].bytes + plans[neighbour].bytes > sizes.split)) {
            ++i;
            continue;
        }
        i = std::min(i, neighbour);
        joinWithNext(plans, i);
    }
}

} // namespace

SegmentSizes SegmentSizes::standard()
{
    return {limits::kSegmentSplitBytes, limits::kSegmentMergeBytes};
}

std::vector<SegmentPlan> planSegments(const v1::Manifest& previous, const Collection& collection,
                                      const SegmentSizes& sizes)
{
    if (collection.records.empty())
        return {};
    std::vector<SegmentPlan> plans;
    for (const SegmentPlan& plan : inherit(previous, collection))
        appendCut(plans, plan, collection, sizes);
    joinSmall(plans, sizes);
    return plans;
}

} // namespace tongban::catalogue
