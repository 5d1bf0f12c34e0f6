# SPDX-License-Identifier: Apache-2.0
"""Walk C, a farmer rebuilds his house, through the accessibility tree alone: walk_c.py CODE CLERK..., with the program running in this folder."""
import datetime
import struct
import subprocess
import sys
import zlib

from screen import Screen, program, step

FAMILY = [("王秀云", "配偶", "210299197003050024"), ("孙小军", "子女", "210299199608120039")]
BOUNDS = [("东边挨着谁", "孙德贵"), ("南边挨着谁", "村路"), ("西边挨着谁", "李成"), ("北边挨着谁", "孙德财")]
TYPED = "批宅基地孙屯三组" + "".join(name for name, _, _ in FAMILY) + "".join(who for _, who in BOUNDS)


PHOTO = "photo.png"


def take_photo(width=900, height=1200):
    """White paper, as large as a photo has to be."""
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
    rows = (b"\0" + b"\xff" * width) * height
    with open(PHOTO, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)))
        file.write(chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def in_days(days):
    return (datetime.date.today() + datetime.timedelta(days=days)).isoformat()


# What is further down has to be brought there before it can be worked.
def answer(screen, name, role="radio button", index=0):
    screen.read_on(name)
    screen.choose(name, role, index)


def write(screen, field, text, index=0):
    screen.read_on(field)
    screen.write(field, text, index)


def pick(screen, field, option):
    screen.read_on(field)
    screen.pick(field, option)


def enter(screen, code):
    screen.press("许屯镇")
    screen.write("登录代码", code)
    screen.press("登录", "push button")
    screen.see("大家常办")


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
    for index, (name, relation, number) in enumerate(FAMILY):
        screen.read_on("再加")
        screen.press("再加", "push button")
        write(screen, "姓名", name, index)
        answer(screen, relation, index=index)
        write(screen, "身份证号码", number, index)
        answer(screen, "是", index=index)
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
    for field, who in BOUNDS:
        write(screen, field, who)
    answer(screen, "是")
    screen.give(PHOTO)
    screen.press("下一步")
    answer(screen, "自家建")
    screen.press("下一步")
    screen.give(PHOTO)
    screen.give(PHOTO)
    screen.press("下一步")
    screen.read_on("联系手机")
    screen.press("下一步")
    answer(screen, "我填的都是真的，愿意承担责任", "check box")


def send(screen):
    screen.press("填好了，去检查")
    screen.see("请再看一遍")
    screen.press("提交", "push button")
    screen.hear("交出去了")
    screen.press("看办到哪了")
    screen.see("平台已确认")


def follow(screen, clerk):
    def case():
        said = subprocess.run([*clerk, "list"], capture_output=True, text=True, check=True).stdout
        rows = [line.split(" ") for line in said.splitlines()]
        return next(row[1] for row in rows if row[0] == "case" and row[4] == "wfd-065" and not row[1].startswith("seed-"))
    subprocess.run([*clerk, "accept", case()], check=True)
    subprocess.run([*clerk, "pass", case()], check=True)
    screen.read_on("村级公示, 正在进行")
    screen.read_on("这段时间不计入时限")


def main(code, *clerk):
    take_photo()
    screen = Screen(program("tongban"), letters=TYPED)
    step("in, by the platform's code", lambda: enter(screen, code))
    step("one answer ends it, another goes on", lambda: ask(screen))
    step("the place, from the lists and in his own words", lambda: fill_place(screen))
    step("the family, one after the other", lambda: fill_family(screen))
    step("the house that stands and the one to come, its area reckoned", lambda: fill_house(screen))
    step("neighbours, sketch and both signatures, as photos", lambda: fill_rest(screen))
    step("checked and sent", lambda: send(screen))
    step("posted by the village, and that time is not counted", lambda: follow(screen, clerk))


if __name__ == "__main__":
    main(*sys.argv[1:])
