# SPDX-License-Identifier: Apache-2.0
"""Walk C, a farmer rebuilds his house, through the accessibility tree alone as far as its photos: walk_c.py CODE, with the program running.

The rows of the dialog that picks a file without a portal have no names (Qt 6.4)."""
import datetime
import sys

from screen import Screen, program, sign_in, step

FAMILY = [("王秀云", "配偶", "210299197003050024"), ("孙小军", "子女", "210299199608120039")]
TYPED = "批宅基地孙屯三组" + "".join(name for name, _, _ in FAMILY)


def in_days(days):
    return (datetime.date.today() + datetime.timedelta(days=days)).isoformat()


# What is further down has to be brought there before it can be worked.
def answer(screen, name, role="radio button", index=0):
    screen.read_on(name)
    screen.choose(name, role, index)


def write(screen, field, text, index=0):
    screen.read_on(field)
    screen.write(field, text, index)


# Of several alike the last on the page.
def last(screen, name):
    for _ in range(6):
        screen.keyboard.press("Page_Down")
    screen.read_on(name)


def pick(screen, field, option):
    screen.read_on(field)
    screen.pick(field, option)


def ask(screen):
    screen.press("搜索要办的事", "push button")
    screen.write("搜索要办的事", "批宅基地")
    screen.hear("找到")
    screen.press("批宅基地盖房", "push button")
    answer(screen, "老房子拆了，原地重盖")
    answer(screen, "有两处以上")
    screen.read_on("一户只能有一处宅基地")
    answer(screen, "没有，或者只有这一处")
    answer(screen, "老宅基地、村里的空闲地")
    answer(screen, "不砍")


def fill_place(screen):
    screen.press("自己办")
    screen.press("申请人", "push button")
    screen.see("从个人资料带来")
    screen.press("下一步")
    pick(screen, "村、社区", "东马屯村")
    write(screen, "屯、组", "孙屯三组")
    screen.press("下一步")


def fill_family(screen):
    for number, (name, relation, card) in enumerate(FAMILY, start=1):
        screen.read_on("再加")
        screen.press("再加", "push button")
        screen.read_on(f"家里人 {number}")
        for field, text in [("姓名", name), ("身份证号码", card)]:
            last(screen, field)
            screen.write(field, text, -1)
        for choice in [relation, "是"]:
            last(screen, choice)
            screen.choose(choice, index=-1)
    screen.press("下一步")


def fill_house(screen):
    answer(screen, "是")
    write(screen, "现在宅基地多少平方米", "180")
    answer(screen, "就在原址")
    screen.press("下一步")
    for field, value in [("地长（米）", "15"), ("地宽（米）", "12"), ("房子占地（平方米）", "110"), ("几层", "2"), ("多高（米）", "7")]:
        write(screen, field, value)
    screen.read_on("220")
    answer(screen, "砖混")
    write(screen, "想哪天动工", in_days(120))
    screen.press("下一步")


def main(code):
    screen = Screen(program("tongban"), letters=TYPED)
    step("in, by the platform's code", lambda: sign_in(screen, "许屯镇", code))
    step("one answer ends it, another goes on", lambda: ask(screen))
    step("the place, from the lists and in his own words", lambda: fill_place(screen))
    step("the family, one after the other", lambda: fill_family(screen))
    step("the house that stands and the one to come, its area reckoned", lambda: fill_house(screen))


if __name__ == "__main__":
    main(sys.argv[1])
