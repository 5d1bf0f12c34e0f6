// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Tongban.Design

// Official words, each in plain ones.
Section {
    title: qsTr("公文里的词，说的是什么")

    Repeater {
        model: [
            { "word": qsTr("受理"), "meaning": qsTr("窗口收下了，开始办，时限从这天算。") },
            { "word": qsTr("补正"), "meaning": qsTr("有一处不对或不清楚，改好再交，别的不用重填。") },
            { "word": qsTr("容缺"), "meaning": qsTr("差一样次要的材料也先收下，答应哪天补上就行。") },
            { "word": qsTr("告知承诺"), "meaning": qsTr("您签字保证属实，就不用交那张证明。") },
            { "word": qsTr("免提交"), "meaning": qsTr("部门自己查得到，您不用带。") },
            { "word": qsTr("承诺时限"), "meaning": qsTr("窗口答应最晚多久办完，比法律规定的短。") },
            { "word": qsTr("工作日"), "meaning": qsTr("不算星期六、星期天和放假的日子；调休上班的算。") },
            { "word": qsTr("公示"), "meaning": qsTr("贴出来给大家看几天，没人反对再往下办。") },
            { "word": qsTr("代办"), "meaning": qsTr("村里、镇里的人替您跑，不收钱。") },
            { "word": qsTr("监护人"), "meaning": qsTr("依法照管老人、孩子或病人的人，替他办事不用委托书。") },
            { "word": qsTr("委托书"), "meaning": qsTr("写明让谁替您办什么事的一张纸，要签名或按手印。") },
            { "word": qsTr("电子证照"), "meaning": qsTr("存在手机里的证件，和纸的一样算数。") },
            { "word": qsTr("好差评"), "meaning": qsTr("办完给窗口打分，不满意有人回您。") },
            { "word": qsTr("一次性告知"), "meaning": qsTr("要带什么一次说全，不让您跑第二趟。") }
        ]

        WordLine {}
    }
}
