// SPDX-License-Identifier: Apache-2.0
#include "client/forms/eval/words.h"
#include "client/forms/functions/functions.h"

#include <cmath>
#include <numbers>
#include <optional>

namespace tongban::forms
{

namespace
{

// Degrees.
struct Point {
    double latitude = 0;
    double longitude = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

constexpr double kRadians = std::numbers::pi / 180;
// The mean radius all ODK programs reckon with, in metres.
constexpr double kEarthRadius = 6'378'100;

std::optional<Point> pointOf(std::string_view text)
{
    const std::vector<std::string_view> words = wordsIn(text);
    if (words.size() < 2)
        return std::nullopt;
    const Point point{numberOf(words[0]), numberOf(words[1])};
    const bool good = std::abs(point.latitude) <= 90 && std::abs(point.longitude) <= 180;
    return good ? std::optional(point) : std::nullopt;
}

// Points of a geotrace or geoshape, or of several values; empty when one of them is none.
std::vector<Point> pointsOf(const std::vector<std::string>& texts)
{
    std::vector<Point> points;
    for (const std::string& text : texts) {
        std::string_view rest = text;
        while (!wordsIn(rest).empty()) {
            const std::size_t end = std::min(rest.find(';'), rest.size());
            const auto point = pointOf(rest.substr(0, end));
            if (!point)
                return {};
            points.push_back(*point);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return points;
}

// The haversine formula.
double metresBetween(const Point& a, const Point& b)
{
    const double dLatitude = (b.latitude - a.latitude) * kRadians;
    const double dLongitude = (b.longitude - a.longitude) * kRadians;
    const double h = std::pow(std::sin(dLatitude / 2), 2) + std::cos(a.latitude * kRadians) *
                                                                std::cos(b.latitude * kRadians) *
                                                                std::pow(std::sin(dLongitude / 2), 2);
    return 2 * kEarthRadius * std::asin(std::sqrt(h));
}

double distance(const std::vector<Point>& points)
{
    if (points.empty())
        return std::nan("");
    double all = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        all += metresBetween(points[i - 1], points[i]);
    return std::round(all * 100) / 100;
}

// The area on the sphere (Chamberlain and Duquette), in square metres.
double area(std::vector<Point> points)
{
    if (points.empty())
        return 0;
    points.push_back(points.front());
    double all = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        all += (points[i].longitude - points[i - 1].longitude) * kRadians *
               (2 + std::sin(points[i - 1].latitude * kRadians) + std::sin(points[i].latitude * kRadians));
    }
    return std::round(std::abs(all * kEarthRadius * kEarthRadius / 2) * 100) / 100;
}

// Does a ray from the point cross the border an odd number of times?
bool inside(const Point& point, const std::vector<Point>& border)
{
    bool odd = false;
    for (std::size_t i = 0, before = border.size() - 1; i < border.size(); before = i++) {
        const Point& a = border[i];
        const Point& b = border[before];
        if ((a.longitude > point.longitude) == (b.longitude > point.longitude))
            continue;
        const double crossing =
            (b.latitude - a.latitude) * (point.longitude - a.longitude) / (b.longitude - a.longitude) + a.latitude;
        odd = odd != (point.latitude < crossing);
    }
    return odd;
}

} // namespace

XPathValue callPlaces(const Call& call)
{
    switch (call.self.function) {
    case Function::Area: return area(pointsOf(call.texts(0)));
    case Function::Distance: return distance(pointsOf(call.texts(0)));
    default: {
        const std::string text = call.text(0);
        const auto point = pointOf(text);
        const std::vector<Point> border = pointsOf({call.text(1)});
        // A geoshape ends where it begins.
        return point && border.size() > 2 && border.front() == border.back() && inside(*point, border);
    }
    }
}

} // namespace tongban::forms
