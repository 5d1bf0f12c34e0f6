// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tongban.Design
import Tongban.Testing

// Every component of the gallery, as it is looked at: named, large enough, nothing cut.
Item {
    id: ground

    width: 1000
    height: 4000

    Component {
        id: boards

        Loader {}
    }

    TestCase {
        name: "Boards"
        when: windowShown

        function test_everythingIsNamedLargeEnoughAndWhole_data() {
            const looks = [[1, false, 390], [1, false, 1000], [1.9, false, 360], [1.3, true, 390], [1.9, true, 360]];
            return [].concat(...["Tokens", "Actions", "Frames", "Fields", "Flows", "Feedback"].map(board => looks.map(look => ({
                "tag": board + " at " + look.join(" "), "board": board, "scale": look[0], "elder": look[1], "width": look[2]
            }))));
        }

        function test_everythingIsNamedLargeEnoughAndWhole(row) {
            const loader = createTemporaryObject(boards, ground, { "width": row.width, "height": 4000 });
            loader.setSource("../gallery/Board.qml", { "board": row.board, "textScale": row.scale, "elder": row.elder });
            tryVerify(() => loader.item.settled);
            compare(Inspector.unreachable(loader.item, Sizes.target), []);
            tryVerify(() => Inspector.cut(loader.item).length === 0, 1000, Inspector.cut(loader.item).join("\n"));
        }

        function cleanupTestCase() {
            Theme.scale = 1;
            Theme.elder = false;
        }
    }
}
