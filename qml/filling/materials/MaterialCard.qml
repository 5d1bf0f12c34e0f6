// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Tongban.Design
import Tongban.ViewModels

// One paper: spared by an e-licence, or one of the ways to give it.
Card {
    id: card

    // The roles of FillViewModel.materials.
    required property string rowId
    required property string name
    required property string hint
    required property string group
    required property int way
    required property var options
    required property string given
    required property bool needed
    required property string day
    required property string declaration
    required property var files
    required property string error
    property FillViewModel viewModel: null
    // What is spared is not asked about, unless one wants to give it another way.
    property bool asking: given === ""
    // The words alone: a new answer must not make the choices anew under one's finger.
    readonly property string choices: JSON.stringify(options)
    readonly property string allFiles: JSON.stringify(files)

    title: name
    iconName: "file"

    Label {
        visible: text !== ""
        //: Above a paper of which one among several is enough; %1 is what they prove.
        text: card.group === "" ? "" : qsTr("%1：有一样就行").arg(card.group)
        type: Type.caption
        muted: true
    }
    Label {
        visible: text !== ""
        text: card.hint
        type: Type.caption
        muted: true
    }
    Notice {
        visible: card.given !== ""
        text: card.given
        tone: Tone.Success
    }
    Link {
        visible: !card.asking
        text: qsTr("换一种方式交")
        description: card.name
        onClicked: card.asking = true
    }
    RadioGroup {
        visible: card.asking
        label: qsTr("怎么交")
        error: card.error
        options: JSON.parse(card.choices)
        value: card.way
        onChosen: value => card.viewModel.chooseWay(card.rowId, value)
    }
    DateInput {
        visible: card.way === FillViewModel.Late
        label: qsTr("哪天补上")
        minimum: card.viewModel.firstPromise
        maximum: card.viewModel.lastPromise
        mandatory: true
        value: card.day
        onEdited: value => card.viewModel.promise(card.rowId, value)
    }
    Label {
        visible: card.way === FillViewModel.Declared
        text: card.declaration
    }
    MaterialFiles {
        visible: card.way === FillViewModel.Attached || card.way === FillViewModel.Declared
        files: JSON.parse(card.allFiles)
        name: card.name
        drawable: card.way === FillViewModel.Declared
        onAdded: file => card.viewModel.attachMaterial(card.rowId, file)
        onSigned: picture => card.viewModel.signMaterial(card.rowId, picture)
        onRemoved: name => card.viewModel.removeMaterialFile(name)
    }
}
