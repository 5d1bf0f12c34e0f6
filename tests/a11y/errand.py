# SPDX-License-Identifier: Apache-2.0
"""An errand through the accessibility tree alone: errand.py ENROLMENT_CODE, with the program running."""
import sys

from screen import Screen, program, sign_in, step


def search(screen):
    screen.press("搜索要办的事", "push button")
    screen.write("搜索要办的事", "养老")
    screen.see("找到")
    screen.hear("找到")
    screen.press("养老金资格认证")


def read(screen):
    screen.see("不用材料")
    screen.choose("还在发")
    screen.read_on("到村里或社区")
    screen.choose("到村里或社区")
    screen.read_on("怎么办、多久")
    screen.read_on("要知道的")


def leave_empty(screen):
    screen.press("自己办")
    screen.press("怎么认证", "push button")
    screen.press("下一步")
    screen.see("这一项要填")
    screen.focused("家人帮着刷脸")


def put_right(screen):
    screen.choose("到村（社区）便民点")
    screen.choose("没有")
    screen.see("已存在这台设备上")
    screen.hear("已存在这台设备上")
    screen.press("下一步")


def mistype(screen):
    screen.write("联系手机", "1300000")
    screen.press("填好了，去检查")
    screen.see("手机号是 11 位数字")
    screen.focused("联系手机")
    screen.write("联系手机", "13000000002")
    screen.press("填好了，去检查")


def send(screen):
    screen.see("请再看一遍")
    screen.see("130****0002")
    screen.press("显示完整内容", "push button", 1)
    screen.see("13000000002")
    screen.press("提交", "push button")
    screen.see("交出去了")
    screen.hear("交出去了")


def book(screen):
    screen.press("首页")
    screen.press("搜索要办的事", "push button")
    screen.write("搜索要办的事", "shenfenzheng")
    screen.press("换身份证")
    screen.press("预约去办")
    screen.press("星期", "radio button")
    screen.press(":", "radio button")
    screen.press("预约", "push button")
    screen.see("取号码")


def track(screen):
    screen.press("进度")
    screen.see("居民身份证到期换领")
    screen.press("养老保险待遇领取资格认证", "push button")
    screen.see("平台已确认")


def main(code):
    screen = Screen(program("tongban"), letters="养老")
    step("in, by the platform's code", lambda: sign_in(screen, "复州城镇", code))
    step("searched and found", lambda: search(screen))
    step("the guide is read", lambda: read(screen))
    step("a form left empty says what is missing, and leads there", lambda: leave_empty(screen))
    step("put right", lambda: put_right(screen))
    step("a number mistyped is said to be wrong, and corrected", lambda: mistype(screen))
    step("checked and sent", lambda: send(screen))
    step("a visit booked", lambda: book(screen))
    step("both are tracked", lambda: track(screen))


if __name__ == "__main__":
    main(sys.argv[1])
