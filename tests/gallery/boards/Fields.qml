// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Tongban.Design

ColumnLayout {
    spacing: Space.wide

    ErrorSummary {
        errors: [{ "text": "身份证号少一位，请对照证件再看一遍" }, { "text": "请填联系电话" }]
    }
    TextField { label: "姓名"; mandatory: true; text: "王桂兰"; hint: "和身份证上一样" }
    TextField { label: "联系电话"; mandatory: true; error: "请填联系电话，11 位手机号或带区号的座机"; placeholder: "138 0000 0000" }
    TextField { label: "单位名称"; readOnly: true; text: "瓦房店市岭东街道" }
    IdInput { label: "身份证号"; mandatory: true; text: "21029919520304012" }
    NumberInput { label: "宅基地面积"; unit: "平方米"; text: "198.5"; decimals: 1 }
    DateInput { label: "出生日期"; value: "1952-03-04" }
    DateInput { label: "希望哪天来" }
    TextArea { label: "还有什么要说的"; placeholder: "例如：老人听力不好，请打电话给我"; maximumLength: 200 }
    Select { label: "住在哪个镇、街道"; options: [{ "text": "复州城镇", "value": "a" }, { "text": "许屯镇", "value": "b" }]; value: "b" }
    Select { label: "办理地点"; options: []; error: "请选一个办理地点" }
    RadioGroup {
        label: "房子是在原来的地方重建吗？"
        mandatory: true
        value: "yes"
        options: [
            { "text": "是，原址重建", "value": "yes", "hint": "面积不变、位置不变" },
            { "text": "不是，换了地方", "value": "no" }
        ]
    }
    CheckGroup {
        label: "家里有谁一起住"
        values: ["wife"]
        options: [{ "text": "配偶", "value": "wife" }, { "text": "未成年子女", "value": "child" }]
    }
    CheckCell { text: "我已看过并同意以上承诺，如有不实愿意承担责任"; checked: true }
    Switch { text: "长辈版"; detail: "字更大，按钮更大，不限时间"; iconName: "elder"; checked: true }
    Switch { text: "减少动画" }
    FilePickerCell { label: "户口簿"; hint: "拍首页和本人页，四个角都要拍到"; mandatory: true }
    FilePickerCell { label: "白底照片"; fileName: "IMG_20261120_0913.jpg"; detail: "照片，1.2 兆"; progress: 0.4 }
    FormField {
        label: "别的问题"

        Label { text: "自定义内容" }
    }
}
