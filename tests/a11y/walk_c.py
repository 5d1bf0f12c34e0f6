# SPDX-License-Identifier: Apache-2.0
"""Walk C, a farmer rebuilds his house, through the accessibility tree alone: walk_c.py CODE CLERK..., with the program running where
sketch.png, head.png and wife.png are, and CLERK the words that begin a clerk's line."""
import datetime
import subprocess
import sys

from screen import Screen, program, sign_in, step

FAMILY = [("王秀云", "配偶", "210299197003050024"), ("孙小军", "子女", "210299199608120039")]
NEIGHBOURS = [("东边挨着谁", "孙德贵"), ("南边挨着谁", "村路"), ("西边挨着谁", "李成"), ("北边挨着谁", "孙德财")]
TYPED = "批宅基地孙屯三组砍树" + "".join(name for name, _, _ in FAMILY) + "".join(name for _, name in NEIGHBOURS)


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


def fill_rest(screen):
    for field, name in NEIGHBOURS:
        write(screen, field, name)
    answer(screen, "是")
    screen.read_on("选择照片或文件")
    screen.give("选择照片或文件", "sketch.png")
    screen.see("sketch.jpg")
    screen.press("下一步")
    answer(screen, "自家建")
    screen.press("下一步")


# Nobody signs who does not see the page: a photo of the signed one.
def sign(screen):
    for photo in ["head", "wife"]:
        screen.read_on("传签好字、按好手印的照片")
        screen.give("传签好字、按好手印的照片", photo + ".png")
        screen.read_on(photo + ".jpg")
    screen.press("下一步")


def send(screen):
    screen.read_on("联系手机")
    screen.press("下一步")
    answer(screen, "我填的都是真的，愿意承担责任", "check box")
    screen.press("填好了，去检查")
    screen.see("请再看一遍")
    screen.read_on("不用交")
    screen.press("提交", "push button")
    screen.press("看办到哪了")
    screen.see("平台已确认")


class Clerk:
    """The other side of the counter, by its own command line."""

    def __init__(self, words):
        self.words = words
        lines = [line.split(" ") for line in self.say("list").splitlines()]
        self.case = next(line[1] for line in lines if line[0] == "case" and line[4] == "wfd-065" and not line[1].startswith("seed-"))

    def say(self, *words):
        return subprocess.run([*self.words, *words], check=True, capture_output=True, text=True, timeout=30).stdout

    def go(self, action, count=1):
        for _ in range(count):
            self.say(action, self.case)

    def name_visit(self, visit, days):
        self.say("name-visit", self.case, visit, "--date", in_days(days))


def follow(screen, clerk):
    clerk.go("accept")
    clerk.go("pass")
    screen.read_on("村级公示, 正在进行")
    screen.read_on("这段时间不计入时限")
    clerk.go("pass")
    clerk.name_visit("site-1", 4)
    screen.read_on("来现场")
    clerk.go("pass")
    screen.read_on("3 个部门同时办, 正在进行")
    clerk.go("pass", 4)
    clerk.name_visit("site-2", 20)
    clerk.name_visit("site-3", 200)
    clerk.go("pass", 2)
    clerk.go("finish")
    screen.read_on("验收（第三次到场）, 已完成")
    screen.read_on("办结, 已完成")


def print_it(screen):
    screen.read_on("打印这张表")
    screen.press("打印这张表", "push button")
    screen.see("孙屯三组")


def trees(screen):
    screen.press("首页")
    screen.press("搜索要办的事", "push button")
    screen.write("搜索要办的事", "砍树")
    screen.press("砍树", "push button")
    answer(screen, "自留地、房前屋后零星的树")
    screen.read_on("不用办")


def main(code, clerk):
    screen = Screen(program("tongban"), letters=TYPED)
    step("in, by the platform's code", lambda: sign_in(screen, "许屯镇", code))
    step("one answer ends it, another goes on", lambda: ask(screen))
    step("the place, from the lists and in his own words", lambda: fill_place(screen))
    step("the family, one after the other", lambda: fill_family(screen))
    step("the house that stands and the one to come, its area reckoned", lambda: fill_house(screen))
    step("the neighbours, and a sketch", lambda: fill_rest(screen))
    step("two signatures, each a photo", lambda: sign(screen))
    step("checked and sent", lambda: send(screen))
    step("followed to the end, visit by visit", lambda: follow(screen, Clerk(clerk)))
    step("on paper", lambda: print_it(screen))
    step("and his trees: nothing to be done", lambda: trees(screen))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
