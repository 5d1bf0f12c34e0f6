// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tongban.Design
import Tongban.Testing

TestCase {
    name: "Tokens"

    function init() {
        Theme.palette = "light";
        Theme.scale = 1;
        Theme.elder = false;
        Theme.reduceMotion = false;
    }

    function channel(value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(color) {
        return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b);
    }

    // WCAG 2.2, 1.4.3
    function contrast(a, b) {
        const one = luminance(a), two = luminance(b);
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    function test_everyTextCanBeReadOnEveryGroundItStandsOn_data() {
        const grounds = ["surface", "raised", "sunken"];
        const pairs = [["textOnPrimary", "primary"], ["textOnDanger", "danger"], ["surface", "text"]];
        for (const ground of grounds)
            pairs.push(["text", ground], ["muted", ground]);
        for (const ink of ["primary", "link", "success", "warning", "danger", "info"])
            pairs.push([ink, "surface"], [ink, "raised"]);
        for (const tone of ["primary", "success", "warning", "danger", "info"])
            pairs.push([tone, tone + "Soft"], ["text", tone + "Soft"], ["link", tone + "Soft"]);
        return [].concat(...["light", "dark", "contrast"].map(palette => pairs.map(pair => ({
            "tag": palette + ": " + pair.join(" on "), "palette": palette, "ink": pair[0], "ground": pair[1]
        }))));
    }

    function test_everyTextCanBeReadOnEveryGroundItStandsOn(row) {
        Theme.palette = row.palette;
        const found = contrast(Theme[row.ink], Theme[row.ground]);
        verify(found >= 4.5, "contrast is " + found.toFixed(2));
    }

    function test_edgesAndFocusCanBeSeen_data() {
        const pairs = [["outline", "surface"], ["outline", "raised"], ["focus", "surface"], ["focus", "raised"]];
        return [].concat(...["light", "dark", "contrast"].map(palette => pairs.map(pair => ({
            "tag": palette + ": " + pair.join(" on "), "palette": palette, "edge": pair[0], "ground": pair[1]
        }))));
    }

    // WCAG 2.2, 1.4.11
    function test_edgesAndFocusCanBeSeen(row) {
        Theme.palette = row.palette;
        verify(contrast(Theme[row.edge], Theme[row.ground]) >= 3);
    }

    function test_anUnknownPaletteFollowsTheSystem() {
        Theme.palette = "sepia";
        verify(Theme.colors === Theme.light || Theme.colors === Theme.night);
    }

    function test_typeGrowsWithTheScaleAndKeepsItsLines() {
        compare([Type.body.size, Type.body.line], [16, 24]);
        compare([Type.display.size, Type.display.line], [32, 40]);
        Theme.scale = 1.9;
        compare(Type.body.size, 30);
        compare(Type.caption.size, 25);
    }

    function test_inElderModeNothingIsSmallerThanEighteen() {
        Theme.elder = true;
        for (const style of [Type.caption, Type.body, Type.title, Type.headline, Type.display]) {
            verify(style.size >= 18);
            verify(style.line / style.size >= 1.3 - 0.03);
        }
        compare(Sizes.target, 60);
    }

    function test_nothingMovesWhenThePersonAskedForThat() {
        compare([Motion.quick, Motion.normal, Motion.slow], [100, 200, 400]);
        Theme.reduceMotion = true;
        compare([Motion.quick, Motion.normal, Motion.slow], [0, 0, 0]);
    }

    function test_widthDecidesTheLayout() {
        verify(Breakpoints.isCompact(599));
        verify(!Breakpoints.isCompact(600));
        verify(!Breakpoints.isExpanded(839));
        verify(Breakpoints.isExpanded(840));
    }

    function test_everyIconThatIsAskedForIsThere() {
        const asked = Inspector.inSources('(?:iconName|emptyIcon|"icon"): "([A-Za-z]+)"');
        verify(asked.length > 10);
        compare(asked.filter(name => !Icons.has(name)), []);
        verify(Icons.names().length >= 50);
        verify(!Icons.has("nothing"));
    }

    Component {
        id: picture

        Image {}
    }

    // Without Qt's plugin for SVG the program runs, and has no icons.
    function test_everyIconCanBeDrawn_data() {
        return Icons.names().map(name => ({ "tag": name }));
    }

    function test_everyIconCanBeDrawn(data) {
        const drawn = createTemporaryObject(picture, this, { "source": Icons.source(data.tag, "black") });
        tryCompare(drawn, "status", Image.Ready);
        verify(drawn.implicitWidth > 0);
    }
}
