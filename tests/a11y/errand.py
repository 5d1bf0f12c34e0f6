# SPDX-License-Identifier: Apache-2.0
"""An errand through the accessibility tree alone: errand.py ENROLMENT_CODE, with the program running."""
import sys

from screen import Screen, program, step


def main(code):
    screen = Screen(program("tongban"))

    def enter():
        screen.press("复州城镇")
        screen.write("登录代码", code)
        screen.press("登录", "push button")
        screen.see("大家常办")

    def search():
        screen.press("搜索要办的事", "push button")
        screen.write("搜索要办的事", "yanglao")
        screen.see("找到")
        screen.press("养老金资格认证")

    def read():
        screen.see("怎么办、多久")
        screen.see("要知道的")

    def err():
        screen.press("自己办")
        screen.press("怎么")
        screen.press("下一步")
        screen.see("这一项要填")

    def correct():
        for _ in range(2):
            screen.press("用", "radio button")
        screen.see("已存在")

    def book():
        screen.press("首页")
        screen.press("搜索要办的事", "push button")
        screen.write("搜索要办的事", "shenfenzheng")
        screen.press("换身份证")
        screen.press("预约去办")
        screen.press("星期", "radio button")
        screen.press(":", "radio button")
        screen.press("预约", "push button")
        screen.see("取号码")

    def track():
        screen.press("进度")
        screen.see("办件")
        screen.see("预约")

    step("in, by the platform's code", enter)
    step("searched and found", search)
    step("the guide is read", read)
    step("a form left empty says what is missing", err)
    step("put right", correct)
    step("a visit booked", book)
    step("and tracked", track)


if __name__ == "__main__":
    main(sys.argv[1])
