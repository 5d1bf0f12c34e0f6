<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>用到的开源软件</source>
        <translation>Open-source software in use</translation>
    </message>
    <message>
        <source>通办自己的许可证是 Apache-2.0。</source>
        <translation>Tongban itself is licensed under Apache-2.0.</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>加一个人</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>他是您的什么人</source>
        <translation>Who are they to you</translation>
    </message>
    <message>
        <source>家人</source>
        <extracomment>Whom one adds: a member of the family.</extracomment>
        <translation>Family</translation>
    </message>
    <message>
        <source>我帮的人</source>
        <translation>Somebody I help</translation>
    </message>
    <message>
        <source>我的店</source>
        <extracomment>Whom one adds: one&apos;s own shop or firm.</extracomment>
        <translation>My shop</translation>
    </message>
    <message>
        <source>凭什么替他办</source>
        <translation>Why may you act for them</translation>
    </message>
    <message>
        <source>家人帮忙</source>
        <translation>Helping in the family</translation>
    </message>
    <message>
        <source>我是监护人</source>
        <translation>I am their guardian</translation>
    </message>
    <message>
        <source>不用委托书，要能证明关系</source>
        <translation>No mandate needed, but proof of the relation</translation>
    </message>
    <message>
        <source>他委托我</source>
        <translation>They gave me a mandate</translation>
    </message>
    <message>
        <source>要有他签名或按手印的委托书</source>
        <translation>Needs a mandate with their signature or thumbprint</translation>
    </message>
    <message>
        <source>姓名</source>
        <extracomment>The label of a field.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>您怎么叫他</source>
        <translation>What you call them</translation>
    </message>
    <message>
        <source>比如：妈妈、东院老王。只有您看得到。</source>
        <translation>For example: Mum, old Wang next door. Only you see this.</translation>
    </message>
    <message>
        <source>身份证号码</source>
        <translation>ID card number</translation>
    </message>
    <message>
        <source>可以以后再填</source>
        <translation>May be filled in later</translation>
    </message>
    <message>
        <source>手机</source>
        <extracomment>The label of a field: a mobile number.</extracomment>
        <translation>Mobile phone</translation>
    </message>
    <message>
        <source>保存</source>
        <extracomment>A button: keeps the person that was typed in.</extracomment>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>返回</source>
        <extracomment>Goes back to the page before.</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>别念了</source>
        <extracomment>A button: stops reading the page aloud.</extracomment>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>念给我听</source>
        <translation>Read it to me</translation>
    </message>
    <message>
        <source>打电话问</source>
        <extracomment>On every page: opens the telephone numbers that help.</extracomment>
        <translation>Ask by phone</translation>
    </message>
</context>
<context>
    <name>AppContext</name>
    <message>
        <source>这份文件是别的地方的指南，没有采用。</source>
        <translation>These are the guides of another place; they were not taken.</translation>
    </message>
    <message>
        <source>指南已过期，只作参考（%1 发布）</source>
        <extracomment>A file of guides was taken in but is past its time; %1 is when it was published.</extracomment>
        <translation>The guides are out of date, for reference only (published %1)</translation>
    </message>
    <message>
        <source>指南已更新（%1 发布）</source>
        <extracomment>A file of guides was taken in; %1 is when it was published.</extracomment>
        <translation>The guides are up to date (published %1)</translation>
    </message>
    <message>
        <source>正在为 %1 办</source>
        <extracomment>In the header of every page. %1 is the name of the person things are being done for.</extracomment>
        <translation>For %1</translation>
    </message>
    <message>
        <source>正在为 %1（%2）办</source>
        <extracomment>In the header of every page. %1 is a name, %2 what the user calls this person (妈妈).</extracomment>
        <translation>For %1 (%2)</translation>
    </message>
    <message>
        <source>已复制，到聊天或邮件里粘贴就行</source>
        <translation>Copied: paste it into a chat or an e-mail</translation>
    </message>
    <message>
        <source>替%1办事的授权已结束，其资料已从本机删除</source>
        <extracomment>%1 is the person one was allowed to act for.</extracomment>
        <translation>You may no longer act for %1: their data has been removed from this device</translation>
    </message>
</context>
<context>
    <name>AppMenu</name>
    <message>
        <source>前往</source>
        <extracomment>A menu: leads to the places of the program.</extracomment>
        <translation>Go</translation>
    </message>
    <message>
        <source>搜要办的事</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>回到上一页</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>办事人</source>
        <extracomment>A menu: for whom things are done, and everything one has begun.</extracomment>
        <translation>People</translation>
    </message>
    <message>
        <source>换一个人办</source>
        <translation>Act for somebody else</translation>
    </message>
    <message>
        <source>看看有没有新消息</source>
        <translation>Look for news</translation>
    </message>
    <message>
        <source>还没交上去的</source>
        <translation>What waits to be sent</translation>
    </message>
    <message>
        <source>样子</source>
        <extracomment>A menu: how the program looks.</extracomment>
        <translation>View</translation>
    </message>
    <message>
        <source>长辈版</source>
        <extracomment>In a menu, ticked or not: the simple, large face of the program.</extracomment>
        <translation>Easy view</translation>
    </message>
    <message>
        <source>设置</source>
        <extracomment>In a menu: leads to the settings.</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>关掉程序</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>帮助</source>
        <extracomment>A menu: help.</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>打电话问</source>
        <translation>Ask by phone</translation>
    </message>
    <message>
        <source>看看怎么用</source>
        <translation>See how it works</translation>
    </message>
    <message>
        <source>关于</source>
        <extracomment>In a menu: leads to the page on the program itself.</extracomment>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>AppointmentPage</name>
    <message>
        <source>预约</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>没约上</source>
        <extracomment>The state of a visit that the platform refused.</extracomment>
        <translation>Not booked</translation>
    </message>
    <message>
        <source>办完了</source>
        <extracomment>The state of a visit that has taken place.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>取消预约</source>
        <translation>Cancel the visit</translation>
    </message>
    <message>
        <source>取消这次预约？</source>
        <translation>Cancel this visit?</translation>
    </message>
    <message>
        <source>取消后这个时间会让给别人。</source>
        <translation>The time will be given to somebody else.</translation>
    </message>
    <message>
        <source>不取消</source>
        <extracomment>A button of a dialog: the visit stays.</extracomment>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>复制时间和地点</source>
        <translation>Copy time and place</translation>
    </message>
    <message>
        <source>发给家人</source>
        <translation>Send to family</translation>
    </message>
</context>
<context>
    <name>AppointmentViewModel</name>
    <message>
        <source>服务怎么样？不评价也可以。</source>
        <extracomment>Above the stars after a visit. Nothing is preset, it may be left out.</extracomment>
        <translation>How was the service? You need not rate it.</translation>
    </message>
    <message>
        <source>请 %1 本人来评：服务怎么样？不评价也可以。</source>
        <extracomment>Above the stars, when one works for somebody else: %1 is that person, who is to choose the stars.</extracomment>
        <translation>To be rated by %1 in person: how was the service? You need not rate it.</translation>
    </message>
    <message>
        <source>已存在本机，正在取消</source>
        <translation>Saved here, being cancelled</translation>
    </message>
    <message>
        <source>谢谢，评价已保存</source>
        <translation>Thank you, your rating is saved</translation>
    </message>
    <message>
        <source>上门来办</source>
        <translation>A visit at home</translation>
    </message>
    <message>
        <source>取号码 %1</source>
        <extracomment>A line of a message about a visit, handed on to somebody else; %1 is the code for the desk.</extracomment>
        <translation>Ticket number %1</translation>
    </message>
</context>
<context>
    <name>BookPage</name>
    <message>
        <source>预约去办</source>
        <translation>Book a visit</translation>
    </message>
    <message>
        <source>没有能预约的窗口</source>
        <translation>No counter can be booked</translation>
    </message>
    <message>
        <source>可以直接去办，或拨打 12345 问。</source>
        <translation>You can simply go there, or ask at 12345.</translation>
    </message>
    <message>
        <source>现在没有网络</source>
        <translation>There is no network now</translation>
    </message>
    <message>
        <source>先选您想去的时间，联网后自动去约。没确认之前不算约上。</source>
        <translation>Choose when you would like to go; it is booked once there is a network. Until it is confirmed nothing is held.</translation>
    </message>
    <message>
        <source>去哪里</source>
        <extracomment>A question: which office.</extracomment>
        <translation>Where</translation>
    </message>
    <message>
        <source>哪一天</source>
        <extracomment>A question: which day.</extracomment>
        <translation>Which day</translation>
    </message>
    <message>
        <source>几点</source>
        <extracomment>A question: what time of day.</extracomment>
        <translation>What time</translation>
    </message>
    <message>
        <source>存下，联网后预约</source>
        <extracomment>A button: asks for the visit.</extracomment>
        <translation>Save it, book when online</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>Visit</translation>
    </message>
</context>
<context>
    <name>BookingViewModel</name>
    <message>
        <source>%1—%2</source>
        <extracomment>A time to be booked, from one time of day to another.</extracomment>
        <translation>%1—%2</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 个</source>
        <extracomment>How many places are left at a time.</extracomment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>已存在本机</source>
        <translation>Saved on this device</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message>
        <source>办事指南</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>这里还没有指南</source>
        <translation>No guides here yet</translation>
    </message>
    <message>
        <source>怎么找</source>
        <translation>How to find it</translation>
    </message>
    <message>
        <source>按主题</source>
        <translation>By theme</translation>
    </message>
    <message>
        <source>按人生事</source>
        <translation>By life event</translation>
    </message>
    <message>
        <source>按部门</source>
        <translation>By department</translation>
    </message>
    <message>
        <source>按人群</source>
        <translation>By group</translation>
    </message>
    <message>
        <source>分类</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>指南</source>
        <translation>Guides</translation>
    </message>
</context>
<context>
    <name>Button</name>
    <message>
        <source>%1, 请稍候</source>
        <extracomment>The name of a button while its work is under way; %1 is the button&apos;s words.</extracomment>
        <translation>%1, please wait</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>上个月</source>
        <extracomment>The name of a button of a calendar.</extracomment>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>yyyy年M月</source>
        <extracomment>The month above a calendar.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>下个月</source>
        <extracomment>The name of a button of a calendar.</extracomment>
        <translation>Next month</translation>
    </message>
    <message>
        <source>前一年</source>
        <extracomment>The name of a button of a calendar.</extracomment>
        <translation>Previous year</translation>
    </message>
    <message>
        <source>后一年</source>
        <extracomment>The name of a button of a calendar.</extracomment>
        <translation>Next year</translation>
    </message>
</context>
<context>
    <name>CaseActions</name>
    <message>
        <source>催一催</source>
        <translation>Press them</translation>
    </message>
    <message>
        <source>再看一遍指南</source>
        <translation>Read the guide again</translation>
    </message>
    <message>
        <source>撤回申请</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>撤回申请？</source>
        <translation>Withdraw the application?</translation>
    </message>
    <message>
        <source>撤回后窗口不再办这件事。填过的内容还留在本机。</source>
        <translation>The office will not go on with it. What you filled in stays on this device.</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>打印这张表</source>
        <translation>Print this form</translation>
    </message>
</context>
<context>
    <name>CaseDue</name>
    <message>
        <source>原定 %1 办结。现在不计时，恢复后往后顺延</source>
        <extracomment>%1 is the day by which the office had promised to decide; the clock stands now (a public notice).</extracomment>
        <translation>Was due %1. The clock stands still; the day moves on when it starts again</translation>
    </message>
    <message>
        <source>应在 %1 前办结，已经超期</source>
        <extracomment>%1 is the day by which the office had promised to decide.</extracomment>
        <translation>Due by %1, overdue</translation>
    </message>
    <message>
        <source>最晚 %1 办结。暂定：明年放假安排还没公布</source>
        <extracomment>%1 is a day; next year&apos;s holidays are not published yet, so it may move.</extracomment>
        <translation>By %1 at the latest. Provisional: next year&apos;s holidays are not announced</translation>
    </message>
    <message>
        <source>最晚 %1 办结</source>
        <extracomment>%1 is the day by which the office has promised to decide.</extracomment>
        <translation>By %1 at the latest</translation>
    </message>
    <message>
        <source>%1，原定最晚 %2</source>
        <extracomment>%1 tells on which day a case was decided, %2 is the day by which that had been promised.</extracomment>
        <translation>%1; it was promised by %2</translation>
    </message>
    <message>
        <source>%1 办结</source>
        <extracomment>%1 is when a case was decided: a day, or a day and a time.</extracomment>
        <translation>Decided %1</translation>
    </message>
    <message>
        <source>%1 结束</source>
        <extracomment>%1 is when a case was withdrawn, not accepted or broken off.</extracomment>
        <translation>Ended %1</translation>
    </message>
</context>
<context>
    <name>CaseHead</name>
    <message>
        <source>还没有办件编号：平台收到后给</source>
        <translation>No case number yet: the platform gives one when it has it</translation>
    </message>
    <message>
        <source>办件编号 %1</source>
        <translation>Case number %1</translation>
    </message>
    <message>
        <source>联系手机</source>
        <extracomment>What is hidden in its middle until asked for: the phone number given for news of a case.</extracomment>
        <translation>Contact phone</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>办件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>平台没有接受</source>
        <translation>The platform did not take it</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>办到哪了</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>每次记录</source>
        <translation>Every entry</translation>
    </message>
    <message>
        <source>看电子证照</source>
        <translation>Show the e-licence</translation>
    </message>
</context>
<context>
    <name>CaseText</name>
    <message>
        <source>已提交，等受理</source>
        <translation>Sent, not yet accepted</translation>
    </message>
    <message>
        <source>预审退回</source>
        <translation>Returned after a first look</translation>
    </message>
    <message>
        <source>需要您补正</source>
        <translation>Needs your correction</translation>
    </message>
    <message>
        <source>补正已提交</source>
        <translation>Correction sent</translation>
    </message>
    <message>
        <source>不予受理</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>已受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>审核中</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>暂停计时</source>
        <translation>Clock stopped</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>没有批准</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>等您领取</source>
        <translation>Ready for you</translation>
    </message>
    <message>
        <source>已撤回</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已终止</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>平台收到了。还没有受理，办理时限从受理那天起算。</source>
        <translation>The platform has it. It is not accepted yet; the time limit runs from acceptance.</translation>
    </message>
    <message>
        <source>窗口先看了一遍，请改好再提交。这不是正式的不受理。</source>
        <translation>The counter had a first look: mend it and send it again. This is no formal refusal to accept it.</translation>
    </message>
    <message>
        <source>只改下面说的地方，别的不用动。</source>
        <translation>Change only what is said below; leave the rest.</translation>
    </message>
    <message>
        <source>窗口正在看您补正的内容。</source>
        <translation>The counter is looking at your correction.</translation>
    </message>
    <message>
        <source>正式受理了，办理时限开始计算。</source>
        <translation>Formally accepted; the time limit now runs.</translation>
    </message>
    <message>
        <source>各部门正在办。</source>
        <translation>The departments are working on it.</translation>
    </message>
    <message>
        <source>评定、公示这些时间不算在办理时限里。</source>
        <translation>Time for assessment or public notice does not count.</translation>
    </message>
    <message>
        <source>结果已经出来，可以去领或等寄到。</source>
        <translation>The result is there: fetch it or wait for the post.</translation>
    </message>
    <message>
        <source>这件事办完了。</source>
        <translation>This is finished.</translation>
    </message>
    <message>
        <source>提交申请</source>
        <translation>Send application</translation>
    </message>
    <message>
        <source>要求补正</source>
        <translation>Correction asked for</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>开始办理</source>
        <translation>Work begun</translation>
    </message>
    <message>
        <source>这一步通过</source>
        <translation>Step passed</translation>
    </message>
    <message>
        <source>恢复计时</source>
        <translation>Clock runs again</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>不批准</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>已送达</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Pressed</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>答复评价</source>
        <translation>Rating answered</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>上门已约好</source>
        <translation>Home visit arranged</translation>
    </message>
    <message>
        <source>已约好</source>
        <translation>Booked</translation>
    </message>
    <message>
        <source>没约上</source>
        <translation>Not booked</translation>
    </message>
    <message>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>已办完</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>没有去</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>想约，还没约上</source>
        <translation>Wished for, not booked yet</translation>
    </message>
    <message>
        <source>补交材料</source>
        <translation>Promised paper handed in</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>%1 来过现场</source>
        <extracomment>On a visit of officials to the place, once it was: %1 the day.</extracomment>
        <translation>On site %1</translation>
    </message>
    <message>
        <source>%1 来现场</source>
        <extracomment>On a visit of officials to the place that is to come: %1 the day.</extracomment>
        <translation>Coming to the site %1</translation>
    </message>
    <message>
        <source>%1 到 %2</source>
        <extracomment>How long a public notice or an assessment lasted: from %1 to %2.</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 办完</source>
        <extracomment>%1 is when a department did its step.</extracomment>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>%1 开始</source>
        <extracomment>%1 is when a step began.</extracomment>
        <translation>Began %1</translation>
    </message>
    <message>
        <source>预计到 %1</source>
        <extracomment>On a public notice or an assessment: %1 is the day on which it probably ends.</extracomment>
        <translation>Probably until %1</translation>
    </message>
    <message>
        <source>%1 前办完</source>
        <extracomment>%1 is the day by which a department has promised its step.</extracomment>
        <translation>Due by %1</translation>
    </message>
    <message>
        <source>哪天来现场，定了就告诉您</source>
        <translation>You will be told the day they come</translation>
    </message>
    <message>
        <source>这段时间不计入时限</source>
        <translation>This time does not count against the limit</translation>
    </message>
    <message>
        <source>%1 个部门同时办</source>
        <extracomment>A stop of a case: %1 departments work at the same time.</extracomment>
        <translation>%1 departments at the same time</translation>
    </message>
    <message>
        <source>现在不计时，恢复后往后顺延</source>
        <translation>The clock stands still; the last day moves on when it starts again</translation>
    </message>
    <message>
        <source>最晚 %1</source>
        <extracomment>At the end of a case: %1 is the day by which the office has promised to decide.</extracomment>
        <translation>%1 at the latest</translation>
    </message>
    <message>
        <source>办结</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>提交申请</source>
        <translation>Application sent</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>从受理那天起算办理时限</source>
        <translation>The time limit runs from the day of acceptance</translation>
    </message>
</context>
<context>
    <name>CaseViewModel</name>
    <message>
        <source>联系手机 %1（本人）</source>
        <extracomment>%1 is a phone number, its middle masked until asked for.</extracomment>
        <translation>Contact phone %1 (own)</translation>
    </message>
    <message>
        <source>联系手机 %1，%2</source>
        <extracomment>%1 is a phone number, its middle masked until asked for, %2 whose it is: a name (于建国) or a word (子女的).</extracomment>
        <translation>Contact phone %1, %2</translation>
    </message>
    <message>
        <source>办得怎么样？不评价也可以。</source>
        <extracomment>Above the stars: asks the person to rate. Nothing is preset, it may be left out.</extracomment>
        <translation>How did it go? You need not rate it.</translation>
    </message>
    <message>
        <source>请 %1 本人来评：办得怎么样？不评价也可以。</source>
        <extracomment>Above the stars, when one works for somebody else: %1 is that person, who is to choose the stars.</extracomment>
        <translation>To be rated by %1 in person: how did it go? You need not rate it.</translation>
    </message>
    <message>
        <source>已存在本机，正在撤回</source>
        <translation>Saved here, being withdrawn</translation>
    </message>
    <message>
        <source>已催办</source>
        <translation>Pressed</translation>
    </message>
    <message>
        <source>谢谢，评价已保存</source>
        <translation>Thank you, your rating is saved</translation>
    </message>
    <message>
        <source>%1 前补上，%2</source>
        <extracomment>A paper that was promised for later: %1 the day, %2 how many days are left.</extracomment>
        <translation>due by %1, %2</translation>
    </message>
    <message>
        <source>您签了承诺，没有交材料。来核查的时候，要和承诺的一样。</source>
        <extracomment>A statement was signed instead of handing in a paper.</extracomment>
        <translation>You signed a statement instead of handing this in. When they come to check, it must be as you stated.</translation>
    </message>
    <message>
        <source>已存在本机，正在补交</source>
        <translation>Saved on this device, handing it in</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>办到哪了</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>还没有在办的事</source>
        <translation>Nothing under way yet</translation>
    </message>
    <message>
        <source>从指南里点“自己办”或“预约去办”，办的事会出现在这里。</source>
        <translation>Choose “Do it myself” or “Book a visit” in a guide; it will appear here.</translation>
    </message>
    <message>
        <source>去找要办的事</source>
        <translation>Find what to do</translation>
    </message>
    <message>
        <source>点左边的一个办件，这里就显示办到哪了</source>
        <translation>Choose a case on the left to see here how far it is</translation>
    </message>
    <message>
        <source>办件</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>电子证照</source>
        <translation>E-licence</translation>
    </message>
    <message>
        <source>看看有没有新进展</source>
        <translation>Look for news</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>原来没有</source>
        <translation>Was not there</translation>
    </message>
    <message>
        <source>原来：%1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>现在没有了</source>
        <translation>Gone now</translation>
    </message>
    <message>
        <source>现在：%1</source>
        <translation>Now: %1</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>这份指南变了</source>
        <translation>This guide has changed</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>I see</translation>
    </message>
</context>
<context>
    <name>CheckView</name>
    <message>
        <source>请再看一遍</source>
        <translation>Please look once more</translation>
    </message>
</context>
<context>
    <name>ChoiceCard</name>
    <message>
        <source>两台设备填得不一样，留哪个？</source>
        <translation>Your two devices have different answers. Which one stays?</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>用这个</source>
        <extracomment>A button: of two answers this one stays.</extracomment>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <extracomment>Who wrote an answer (本机填的), and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ChoicesView</name>
    <message>
        <source>另一台设备上也填了这张表</source>
        <translation>This form was also filled in on another device</translation>
    </message>
    <message>
        <source>不一样的地方两边都留着。选好了才能交。</source>
        <translation>Where they differ both answers are kept. Choose before you send it.</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>联系手机</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>办得怎么样，会打这个电话</source>
        <translation>News about it goes to this phone</translation>
    </message>
    <message>
        <source>是谁的手机</source>
        <translation>Whose phone is it</translation>
    </message>
    <message>
        <source>本人的不用填；别人的写上，比如：儿子</source>
        <translation>Leave empty if it is their own; else say whose, e.g. son</translation>
    </message>
</context>
<context>
    <name>CorrectionCard</name>
    <message>
        <source>请您补正</source>
        <translation>Please correct</translation>
    </message>
    <message>
        <source>去补正</source>
        <translation>Correct it</translation>
    </message>
</context>
<context>
    <name>CorrectionNotice</name>
    <message>
        <source>要改一下</source>
        <translation>Something has to be changed</translation>
    </message>
    <message>
        <source>只有要改的能改，别的都不用动。</source>
        <translation>Only what is asked for can be changed; the rest stays as it is.</translation>
    </message>
</context>
<context>
    <name>DateInput</name>
    <message>
        <source>如 2026-11-30</source>
        <translation>such as 2026-11-30</translation>
    </message>
    <message>
        <source>如 2026</source>
        <extracomment>Shows how a year, a month, a date is typed.</extracomment>
        <translation>e.g. 2026</translation>
    </message>
    <message>
        <source>如 2026-11</source>
        <translation>e.g. 2026-11</translation>
    </message>
    <message>
        <source>选日子: %1</source>
        <extracomment>Opens a calendar or a wheel for the question %1.</extracomment>
        <translation>Choose a date: %1</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>M月d日 dddd</source>
        <extracomment>A day of this year and a day of another year, as QLocale::toString wants it: keep the letters M d yyyy dddd.</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>yyyy年M月d日 dddd</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message>
        <source>就是今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>还有%n天</source>
        <translation>in %n days</translation>
    </message>
    <message>
        <source>已过%n天</source>
        <translation>%n days ago</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day, %2 a time of day.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>yyyy年M月d日</source>
        <extracomment>A day with its year, as QLocale::toString wants it: keep the letters M d yyyy.</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DateWheelDialog</name>
    <message>
        <source>选好了</source>
        <extracomment>A button: takes the date that is shown.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>年</source>
        <extracomment>The year of a date on a wheel.</extracomment>
        <translation>Year</translation>
    </message>
    <message>
        <source>月</source>
        <extracomment>The month of a date on a wheel.</extracomment>
        <translation>Month</translation>
    </message>
    <message>
        <source>日</source>
        <extracomment>The day of a date on a wheel.</extracomment>
        <translation>Day</translation>
    </message>
    <message>
        <source>%1年</source>
        <extracomment>A year on a wheel; %1 is its number.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1月</source>
        <extracomment>A month on a wheel; %1 is its number.</extracomment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1日</source>
        <extracomment>A day on a wheel; %1 is its number.</extracomment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>确定</source>
        <extracomment>A button: yes, do it.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <extracomment>A button: leave everything as it is.</extracomment>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DraftSection</name>
    <message>
        <source>填到一半的</source>
        <translation>Begun</translation>
    </message>
</context>
<context>
    <name>DueSection</name>
    <message>
        <source>别错过</source>
        <extracomment>A heading above dates that are near.</extracomment>
        <translation>Don&apos;t miss</translation>
    </message>
</context>
<context>
    <name>ElderEntry</name>
    <message>
        <source>回到普通版</source>
        <translation>Back to the normal view</translation>
    </message>
    <message>
        <source>长辈版：大字、简单</source>
        <translation>Easy view: large and simple</translation>
    </message>
</context>
<context>
    <name>ElderHomePage</name>
    <message>
        <source>通办 长辈版</source>
        <translation>Tongban, easy view</translation>
    </message>
    <message>
        <source>查怎么办</source>
        <translation>How is it done</translation>
    </message>
    <message>
        <source>养老金认证</source>
        <translation>Pension check</translation>
    </message>
    <message>
        <source>看办到哪了</source>
        <translation>How far is it</translation>
    </message>
    <message>
        <source>请人上门</source>
        <translation>Ask for a home visit</translation>
    </message>
    <message>
        <source>不会办？打 12345</source>
        <translation>Stuck? Call 12345</translation>
    </message>
    <message>
        <source>有人接，说家里的事就行。</source>
        <translation>Somebody answers; just say what it is about.</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>这里还没有内容</source>
        <translation>Nothing here yet</translation>
    </message>
</context>
<context>
    <name>EndingNotice</name>
    <message>
        <source>看那份指南</source>
        <translation>See that guide</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>登录</source>
        <extracomment>The title of a page, and its button: enter the code of the platform.</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>输入平台给您的代码</source>
        <translation>Enter the code the platform gave you</translation>
    </message>
    <message>
        <source>代码是窗口或平台给的，字母和数字都要输。登录后才能提交、预约；只看指南不用登录。</source>
        <translation>The code comes from the counter or the platform; type letters and digits. Signing in is needed to send and book, not to read guides.</translation>
    </message>
    <message>
        <source>登录代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>先不登录，只看指南</source>
        <translation>Read guides without signing in</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>没有打开</source>
        <translation>Could not open</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>有 %n 处需要改</source>
        <extracomment>The heading above the list of what is wrong with a form.</extracomment>
        <translation>
            <numerusform>%n thing to correct</numerusform>
            <numerusform>%n things to correct</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>连上的不是政务平台</source>
        <extracomment>The answer came from somebody else, e.g. the sign-in page of a guest network.</extracomment>
        <translation>This is not the platform</translation>
    </message>
    <message>
        <source>可能是公共网络的登录页面。换个网络，或先登录这个网络，再试一次。已有的指南照常能看。</source>
        <translation>It may be the sign-in page of a public network. Change the network or sign in to it first, then try again. The guides you have still work.</translation>
    </message>
    <message>
        <source>网络太慢</source>
        <translation>The network is too slow</translation>
    </message>
    <message>
        <source>您填的都已保存在本机。程序会自己再试。</source>
        <translation>All you filled in is saved on this device. It will be tried again by itself.</translation>
    </message>
    <message>
        <source>现在连不上平台</source>
        <translation>The platform cannot be reached now</translation>
    </message>
    <message>
        <source>您填的都已保存在本机，联网后自动提交。</source>
        <translation>All you filled in is saved on this device and will be sent when there is a network.</translation>
    </message>
    <message>
        <source>收到的指南没有可信的签名</source>
        <translation>The guides received bear no trusted signature</translation>
    </message>
    <message>
        <source>没有采用它，原来的指南不变。</source>
        <translation>The guides were not taken; the ones you have stay.</translation>
    </message>
    <message>
        <source>收到的指南已过期</source>
        <translation>The guides received have expired</translation>
    </message>
    <message>
        <source>没有采用它，原来的指南不变。请核对手机的日期，稍后再试。</source>
        <translation>The guides were not taken; the ones you have stay. Check the date of your phone and try later.</translation>
    </message>
    <message>
        <source>收到的指南比本机的还旧</source>
        <translation>The guides received are older than yours</translation>
    </message>
    <message>
        <source>程序版本太旧，读不了新的指南</source>
        <translation>This program is too old for the new guides</translation>
    </message>
    <message>
        <source>请更新程序。原来的指南照常能看。</source>
        <translation>Please update the program. The guides you have still work.</translation>
    </message>
    <message>
        <source>收到的数据不完整</source>
        <translation>The data received is incomplete</translation>
    </message>
    <message>
        <source>没有采用它，原来的内容不变。程序会自己再试。</source>
        <translation>It was not taken; what you have stays. It will be tried again by itself.</translation>
    </message>
    <message>
        <source>手机存储空间满了</source>
        <translation>Your phone&apos;s storage is full</translation>
    </message>
    <message>
        <source>刚才这一步没有保存。请先删掉一些照片或视频，再点重试。</source>
        <translation>This last step was not saved. Delete some photos or videos first, then try again.</translation>
    </message>
    <message>
        <source>系统的密钥库打不开</source>
        <translation>The system&apos;s keystore cannot be opened</translation>
    </message>
    <message>
        <source>请先解锁系统的密钥库（登录密码），再点重试。数据没有丢。</source>
        <translation>Unlock it first (your login password), then try again. Nothing is lost.</translation>
    </message>
    <message>
        <source>系统里找不到打开数据的钥匙</source>
        <translation>The key to your data is gone from the system</translation>
    </message>
    <message>
        <source>本机加密的数据打不开了。公开的办事指南照常能看；已提交的办件可以重新登录后取回。</source>
        <translation>The encrypted data on this device cannot be opened. Public guides still work; cases already sent can be fetched again after signing in.</translation>
    </message>
    <message>
        <source>加密的数据打不开</source>
        <translation>The encrypted data does not open</translation>
    </message>
    <message>
        <source>钥匙和数据对不上。请不要删除数据，拨打 12345 求助。</source>
        <translation>The key does not fit the data. Please delete nothing and call 12345.</translation>
    </message>
    <message>
        <source>本机数据读写出错</source>
        <translation>Data on this device cannot be read or written</translation>
    </message>
    <message>
        <source>请重新打开程序再试。</source>
        <translation>Start the program again and retry.</translation>
    </message>
    <message>
        <source>需要重新登录</source>
        <translation>Please sign in again</translation>
    </message>
    <message>
        <source>您填的都在本机，登录后接着提交。</source>
        <translation>What you filled in is on this device; sign in and it will be sent.</translation>
    </message>
    <message>
        <source>没有权限办这一步</source>
        <translation>You may not do this step</translation>
    </message>
    <message>
        <source>请看看“为谁办”选得对不对，或拨打 12345 咨询。</source>
        <translation>Check for whom you are acting, or ask at 12345.</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>它可能已经取消。请返回重新查找。</source>
        <translation>It may have been cancelled. Go back and search again.</translation>
    </message>
    <message>
        <source>已经有了</source>
        <translation>It exists already</translation>
    </message>
    <message>
        <source>不用再做一次。</source>
        <translation>No need to do it again.</translation>
    </message>
    <message>
        <source>现在还不能做这一步</source>
        <translation>This step is not possible yet</translation>
    </message>
    <message>
        <source>请看看办件现在的状态，照提示去做。</source>
        <translation>Look at the state of the case and do as it says.</translation>
    </message>
    <message>
        <source>太多或太大</source>
        <translation>Too many or too large</translation>
    </message>
    <message>
        <source>请少选一些，或换小一点的文件再试。</source>
        <translation>Choose fewer or a smaller file.</translation>
    </message>
    <message>
        <source>填写的内容有问题</source>
        <translation>Something in what you entered is wrong</translation>
    </message>
    <message>
        <source>请照提示改一改再试。</source>
        <translation>Change it as it says and try again.</translation>
    </message>
    <message>
        <source>已停止</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>需要时可以再来一次。</source>
        <translation>You can do it again when needed.</translation>
    </message>
    <message>
        <source>程序出了点问题</source>
        <translation>Something went wrong in the program</translation>
    </message>
    <message>
        <source>您填的都已保存。请重试；还不行就拨打 12345。</source>
        <translation>All you filled in is saved. Try again; if it still fails call 12345.</translation>
    </message>
    <message>
        <source>正在取这张表…</source>
        <extracomment>A form is asked for that has not been downloaded yet.</extracomment>
        <translation>Getting this form…</translation>
    </message>
    <message>
        <source>第一次用，指南和表还没取完。取到了会自己打开，不用再点。</source>
        <translation>The guides and forms are still being downloaded for the first time. It opens by itself as soon as it is here.</translation>
    </message>
    <message>
        <source>这张表还没取到</source>
        <extracomment>A form is asked for that has not been downloaded yet, and now nothing can be downloaded.</extracomment>
        <translation>This form is not here yet</translation>
    </message>
    <message>
        <source>现在连不上平台。联网后会接着取，取到了会自己打开。</source>
        <translation>The platform cannot be reached now. The download goes on when there is a network, and the form opens by itself.</translation>
    </message>
    <message>
        <source>这个文件打不开</source>
        <translation>This file cannot be opened</translation>
    </message>
    <message>
        <source>请换一张照片，或者 PDF 文件。</source>
        <translation>Choose another photo, or a PDF file.</translation>
    </message>
    <message>
        <source>读不到这个文件</source>
        <translation>This file cannot be read</translation>
    </message>
    <message>
        <source>它可能被移走或删掉了，请再选一次。</source>
        <translation>It may have been moved or deleted. Please choose again.</translation>
    </message>
    <message>
        <source>这个文件太大</source>
        <translation>This file is too large</translation>
    </message>
    <message>
        <source>请换小一点的文件，或者改用照片。</source>
        <translation>Choose a smaller file, or use a photo.</translation>
    </message>
    <message>
        <source>本机的数据有一处坏了</source>
        <translation>Some of the data on this device is damaged</translation>
    </message>
    <message>
        <source>办事指南和表格，联网后程序会自己重新下载。您填的内容打不开时，请拨打 12345 求助。</source>
        <translation>Guides and forms are downloaded again by themselves once you are online. If something you filled in does not open, call 12345 for help.</translation>
    </message>
</context>
<context>
    <name>EventCell</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>要知道的</source>
        <translation>What to know</translation>
    </message>
</context>
<context>
    <name>FieldLabel</name>
    <message>
        <source>必填</source>
        <extracomment>Beside a question that must be answered.</extracomment>
        <translation>required</translation>
    </message>
</context>
<context>
    <name>FilePickerCell</name>
    <message>
        <source>正在处理文件</source>
        <extracomment>The name of a progress bar: a photo or file is made smaller and straightened.</extracomment>
        <translation>Preparing the file</translation>
    </message>
    <message>
        <source>重新拍照</source>
        <extracomment>A button: takes a photo of a paper.</extracomment>
        <translation>Take it again</translation>
    </message>
    <message>
        <source>拍照</source>
        <translation>Take a photo</translation>
    </message>
    <message>
        <source>换一个文件</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>选择照片或文件</source>
        <translation>Choose a photo or file</translation>
    </message>
    <message>
        <source>删除</source>
        <extracomment>A button: takes a file away.</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>也可以把文件拖到这里</source>
        <translation>You may also drop a file here</translation>
    </message>
    <message>
        <source>重新签</source>
        <extracomment>A button: signs again.</extracomment>
        <translation>Sign again</translation>
    </message>
    <message>
        <source>手写签名</source>
        <translation>Sign by hand</translation>
    </message>
    <message>
        <source>传签好字、按好手印的照片</source>
        <translation>Photo of the signed or thumb-printed page</translation>
    </message>
</context>
<context>
    <name>FillAddress</name>
    <message>
        <source>屯、组、门牌（有什么写什么）</source>
        <extracomment>The last part of an address, below town and village.</extracomment>
        <translation>Hamlet, group, house number (whatever there is)</translation>
    </message>
    <message>
        <source>例如：东屯三组。没有门牌号不用写。</source>
        <extracomment>An example below the last part of an address.</extracomment>
        <translation>For example: East Hamlet, group 3. No house number is needed.</translation>
    </message>
</context>
<context>
    <name>FillCode</name>
    <message>
        <source>从照片里读条码、二维码</source>
        <translation>Read a bar code or QR code from a photo</translation>
    </message>
    <message>
        <source>照片 (*.jpg *.jpeg *.png *.webp *.heic)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.webp *.heic)</translation>
    </message>
</context>
<context>
    <name>FillDivision</name>
    <message>
        <source>镇、街道</source>
        <translation>Town or street</translation>
    </message>
    <message>
        <source>村、社区</source>
        <translation>Village or community</translation>
    </message>
</context>
<context>
    <name>FillHead</name>
    <message>
        <source>删掉</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>FillMore</name>
    <message>
        <source>再加一项</source>
        <translation>Add another</translation>
    </message>
    <message>
        <source>再加：%1</source>
        <translation>Add: %1</translation>
    </message>
</context>
<context>
    <name>FillNumber</name>
    <message>
        <source>%1 到 %2</source>
        <translation>%1 to %2</translation>
    </message>
</context>
<context>
    <name>FillPage</name>
    <message>
        <source>填表</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>补正</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>检查答案</source>
        <translation>Check your answers</translation>
    </message>
    <message>
        <source>检查答案，准备提交</source>
        <translation>Check the answers before sending</translation>
    </message>
    <message>
        <source>填好了，去检查</source>
        <translation>Done: check the answers</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>提交补正</source>
        <translation>Send the correction</translation>
    </message>
    <message>
        <source>提交</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>看办到哪了</source>
        <translation>See how far it is</translation>
    </message>
    <message>
        <source>请再看一遍</source>
        <translation>Please look once more</translation>
    </message>
    <message>
        <source>另一台设备上填的，已经合到这里</source>
        <translation>What you filled in on another device is now here too</translation>
    </message>
</context>
<context>
    <name>FillRank</name>
    <message>
        <source>就按这个顺序</source>
        <translation>Keep this order</translation>
    </message>
</context>
<context>
    <name>FillUpload</name>
    <message>
        <source>照片和文件 (*.jpg *.jpeg *.png *.webp *.heic *.pdf)</source>
        <translation>Photos and files (*.jpg *.jpeg *.png *.webp *.heic *.pdf)</translation>
    </message>
</context>
<context>
    <name>FillViewModel</name>
    <message>
        <source>这里填不了这样的内容，请再看一下</source>
        <extracomment>Below an answer that cannot be one: letters where a number is asked for, a day that is not in the calendar.</extracomment>
        <translation>This cannot stand here. Please look again.</translation>
    </message>
    <message>
        <source>已删掉一项</source>
        <extracomment>After one of several alike (a member of the family) was removed from a form, beside &quot;undo&quot;.</extracomment>
        <translation>One was removed</translation>
    </message>
    <message>
        <source>填好了 %1 部分，共 %2 部分</source>
        <extracomment>How far a form is: %1 parts of %2 are complete.</extracomment>
        <translation>%1 of %2 parts are complete</translation>
    </message>
    <message>
        <source>第 %1 部分，共 %2 部分</source>
        <extracomment>Where one is in a form: part %1 of %2.</extracomment>
        <translation>Part %1 of %2</translation>
    </message>
    <message>
        <source>正在保存…</source>
        <extracomment>An answer is being written to this device.</extracomment>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>已存在这台设备上</source>
        <extracomment>The answers are on this device, and would be after any crash.</extracomment>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>办得怎么样，会打 %1</source>
        <extracomment>%1 is the masked phone number that is called about the case.</extracomment>
        <translation>News about this goes to %1</translation>
    </message>
    <message>
        <source>办得怎么样，会打 %1，%2</source>
        <extracomment>%1 is the masked phone number that is called about the case, %2 whose it is: a name (于建国) or a word (子女的).</extracomment>
        <translation>News about this goes to %1, %2</translation>
    </message>
    <message>
        <source>这一部分已清空</source>
        <extracomment>After all answers of a part of a form were emptied, beside &quot;undo&quot;.</extracomment>
        <translation>This part is empty now</translation>
    </message>
    <message>
        <source>签名</source>
        <extracomment>The name of the file that holds a signature.</extracomment>
        <translation>Signature</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>A question of an earlier form and its answer.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>还没有改动，改好再交</source>
        <extracomment>Above a correction in which nothing was changed yet.</extracomment>
        <translation>Nothing has been changed yet; correct it before sending</translation>
    </message>
    <message>
        <source>以前填的一项</source>
        <extracomment>An answer to an earlier form whose question is not known any more; the answer follows.</extracomment>
        <translation>An earlier answer</translation>
    </message>
    <message>
        <source>在另一台设备上开始的</source>
        <extracomment>Above a form that was begun on another device of the same person.</extracomment>
        <translation>Begun on another device</translation>
    </message>
    <message>
        <source>在另一台设备上开始的（%1）</source>
        <translation>Begun on another device (%1)</translation>
    </message>
    <message>
        <source>%1。%2</source>
        <extracomment>Below a question for a photo or file: what was wrong with the one that was chosen, and what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>从个人资料带来，可以改</source>
        <extracomment>Below an answer the program filled in from what it knows of the person.</extracomment>
        <translation>From the profile; it can be changed</translation>
    </message>
    <message>
        <source>这一项要填</source>
        <extracomment>Below a question that has to be answered.</extracomment>
        <translation>This has to be answered</translation>
    </message>
    <message>
        <source>这样填不对，请再看一下</source>
        <extracomment>Below an answer that breaks a rule of the form which gives no words of its own.</extracomment>
        <translation>This is not right. Please look again.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One of several alike in a form: %1 is what it is (a member of the family), %2 its number.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>、</source>
        <extracomment>Between several chosen answers.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>要改</source>
        <extracomment>State of a part of a form: something in it has to be changed.</extracomment>
        <translation>To be changed</translation>
    </message>
    <message>
        <source>填好了</source>
        <extracomment>State of a part of a form.</extracomment>
        <translation>Complete</translation>
    </message>
    <message>
        <source>填了一些</source>
        <extracomment>State of a part of a form.</extracomment>
        <translation>Begun</translation>
    </message>
    <message>
        <source>没填</source>
        <extracomment>State of a part of a form.
----------
Among the answers to be checked: nothing was answered here.</extracomment>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>How far a part of a form is: %1 answers of %2.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>A line above a form: %1 is the question, %2 what is wrong about its answer.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>男</source>
        <translation>male</translation>
    </message>
    <message>
        <source>女</source>
        <translation>female</translation>
    </message>
    <message>
        <source>%1出生，%2，%3岁</source>
        <extracomment>Below an ID number: what it says. %1 day of birth, %2 sex, %3 age in years.</extracomment>
        <translation>born %1, %2, aged %3</translation>
    </message>
    <message>
        <source>像是有一位不对，请对着银行卡再看一遍。是存折账号的，不用管。</source>
        <extracomment>Below the number of a bank account that looks like a card&apos;s but does not check.</extracomment>
        <translation>One digit seems wrong; compare it with the card. For a passbook account this does not matter.</translation>
    </message>
    <message>
        <source>和办事人的名字不一样。钱一般要打到本人的卡上，请再看一下。</source>
        <extracomment>Below the name of the holder of a bank account that is not the person&apos;s own.</extracomment>
        <translation>This is not the applicant&apos;s name. Money is usually paid to their own account; please look again.</translation>
    </message>
    <message>
        <source>从电子证照带来，可以改</source>
        <extracomment>Below an answer the program filled in from an e-licence of the person.</extracomment>
        <translation>From an e-licence; may be changed</translation>
    </message>
    <message>
        <source>上次就是这么填的，可以改</source>
        <extracomment>Below an answer the program filled in from what was sent with the same form before.</extracomment>
        <translation>As it was filled in last time; may be changed</translation>
    </message>
    <message>
        <source>已经替您填上，可以改</source>
        <extracomment>Below an answer the program filled in.</extracomment>
        <translation>Filled in for you; may be changed</translation>
    </message>
    <message>
        <source>照片，1 页，%1</source>
        <extracomment>Below the name of a photo; %1 is its size (340 KB).</extracomment>
        <translation>Photo, 1 page, %1</translation>
    </message>
    <message>
        <source>PDF，%1</source>
        <extracomment>Below the name of a PDF that does not tell its pages; %1 is its size.</extracomment>
        <translation>PDF, %1</translation>
    </message>
    <message>
        <source>PDF，%1 页，%2</source>
        <extracomment>Below the name of a PDF: %1 pages, %2 its size.</extracomment>
        <translation>PDF, %1 pages, %2</translation>
    </message>
    <message>
        <source>免提交，窗口查电子证照</source>
        <extracomment>How a paper is given: the office looks the electronic licence up, nothing is handed in.</extracomment>
        <translation>Nothing to hand in: the office looks up the e-licence</translation>
    </message>
    <message>
        <source>现在拍照或传文件</source>
        <extracomment>How a paper is given.</extracomment>
        <translation>Photograph or attach it now</translation>
    </message>
    <message>
        <source>到窗口时带去</source>
        <extracomment>How a paper is given.</extracomment>
        <translation>Bring it to the counter</translation>
    </message>
    <message>
        <source>先办，过几天再补（容缺）</source>
        <extracomment>How a paper is given: later, on a day one promises (容缺).</extracomment>
        <translation>Go ahead, hand it in some days later</translation>
    </message>
    <message>
        <source>签一份承诺，不用交（承诺制）</source>
        <extracomment>How a paper is given: a signed statement stands for it (承诺).</extracomment>
        <translation>Sign a statement instead</translation>
    </message>
    <message>
        <source>不用交：窗口自己查电子证照《%1》</source>
        <extracomment>Below a paper that need not be handed in: %1 is the name of the electronic licence.</extracomment>
        <translation>Nothing to hand in: the office looks up the e-licence “%1”</translation>
    </message>
    <message>
        <source>不用交：您有电子证照《%1》，长期有效</source>
        <extracomment>Below a paper that need not be handed in: %1 is the name of the person&apos;s electronic licence.</extracomment>
        <translation>Nothing to hand in: you have the e-licence “%1”, valid without end</translation>
    </message>
    <message>
        <source>不用交：您有电子证照《%1》，有效到%2</source>
        <extracomment>Below a paper that need not be handed in: %1 is the person&apos;s electronic licence, %2 its last day.</extracomment>
        <translation>Nothing to hand in: you have the e-licence “%1”, valid until %2</translation>
    </message>
    <message>
        <source>这样交不行，请换一种</source>
        <extracomment>A paper was given in a way the guide does not allow.</extracomment>
        <translation>Not this way; please choose another</translation>
    </message>
    <message>
        <source>请选哪天补上，最晚 %1 天以内</source>
        <extracomment>A paper is promised for later; %1 is the most days.</extracomment>
        <translation>Choose the day you hand it in, within %1 days</translation>
    </message>
    <message>
        <source>还没有照片、文件或签名</source>
        <extracomment>A paper has to be photographed, or the statement signed.</extracomment>
        <translation>A photo, file or signature is missing</translation>
    </message>
    <message>
        <source>请说一下怎么交</source>
        <extracomment>Nothing is said of a paper yet.</extracomment>
        <translation>Please say how it is handed in</translation>
    </message>
    <message>
        <source>我承诺：“%1”我符合要求，说的都是真的。要是不实，愿意退回办好的结果，承担责任。</source>
        <extracomment>What is signed instead of handing in a paper; %1 is the paper.</extracomment>
        <translation>I state that I meet what “%1” is to prove, and that this is true. If it is not, I give back what was granted and answer for it.</translation>
    </message>
    <message>
        <source>先办，%1 前补上</source>
        <extracomment>How a paper is given: it is promised for the day %1.</extracomment>
        <translation>Go ahead, handed in by %1</translation>
    </message>
    <message>
        <source>已添加 %1 个文件</source>
        <extracomment>How a paper is given: %1 files were added.</extracomment>
        <translation>Files added: %1</translation>
    </message>
    <message>
        <source>不是一定要</source>
        <translation>Not strictly needed</translation>
    </message>
    <message>
        <source>共 %1 样，%2 样免提交</source>
        <extracomment>Below &quot;papers&quot; in the list of a form&apos;s parts: %1 of them, %2 need not be handed in.</extracomment>
        <translation>%1 papers, %2 of them not to be handed in</translation>
    </message>
    <message>
        <source>可以了</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>材料怎么交</source>
        <extracomment>A part of a form: the papers beside it.</extracomment>
        <translation>How papers are handed in</translation>
    </message>
    <message>
        <source>还没改：%1</source>
        <extracomment>Above a correction: %1 is what the office asked for, and nothing was changed yet.</extracomment>
        <translation>Not changed yet: %1</translation>
    </message>
    <message>
        <source>您前面选过了，可以改</source>
        <extracomment>Below an answer the program filled in from what was chosen on the page of the guide.</extracomment>
        <translation>You chose this before; you can change it</translation>
    </message>
    <message>
        <source>删掉</source>
        <extracomment>A member of the family, or a file, that one device removed and the other filled in further.</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>留着</source>
        <extracomment>As above: it is not removed.</extracomment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>空着</source>
        <extracomment>One of two answers to choose from: the answer was taken away.</extracomment>
        <translation>Left empty</translation>
    </message>
    <message>
        <source>本机填的</source>
        <extracomment>Above one of two answers to choose from: it was written on this device.</extracomment>
        <translation>Filled in here</translation>
    </message>
    <message>
        <source>另一台设备填的</source>
        <extracomment>Above one of two answers to choose from.</extracomment>
        <translation>Filled in on another device</translation>
    </message>
    <message>
        <source>另一台设备填的（%1）</source>
        <extracomment>Above one of two answers to choose from; %1 is the name of the other device.</extracomment>
        <translation>Filled in on another device (%1)</translation>
    </message>
    <message>
        <source>两台设备填得不一样，请选一个：%1</source>
        <extracomment>A line above a form: two devices wrote something else; %1 is the question.</extracomment>
        <translation>Two devices have different answers, please choose: %1</translation>
    </message>
    <message>
        <source>要选一个</source>
        <extracomment>State of a part of a form: two devices wrote something else, one has to choose.</extracomment>
        <translation>Choose one</translation>
    </message>
    <message>
        <source>照片还没传到这台设备</source>
        <extracomment>Below the name of a photo that was taken on another device of the same person.</extracomment>
        <translation>This photo has not reached this device yet</translation>
    </message>
</context>
<context>
    <name>FirstStartViewModel</name>
    <message>
        <source>办事指南已装好，没有网络也能看</source>
        <extracomment>First start: all guides are on this device now.</extracomment>
        <translation>The guides are on this device and work without a network</translation>
    </message>
    <message>
        <source>正在取办事指南：%1，共 %2</source>
        <extracomment>First start, while the guides are coming. %1 and %2 are sizes such as &quot;1.2 MB&quot;.</extracomment>
        <translation>Fetching guides: %1 of %2</translation>
    </message>
    <message>
        <source>这个代码不对或已过期。请再看一遍，横线可以不填。</source>
        <extracomment>Under the field for the code at first start.</extracomment>
        <translation>This code is wrong or has expired. Look again; dashes may be left out.</translation>
    </message>
</context>
<context>
    <name>FlowDiagram</name>
    <message>
        <source>办理流程</source>
        <extracomment>The name of the picture of a service&apos;s steps.</extracomment>
        <translation>How it goes</translation>
    </message>
</context>
<context>
    <name>FlowStage</name>
    <message>
        <source>%1 项同时办理</source>
        <extracomment>Above steps of a service that happen at the same time; %1 says how many.</extracomment>
        <translation>%1 at the same time</translation>
    </message>
</context>
<context>
    <name>FlowStep</name>
    <message>
        <source>第 %1 步, %2</source>
        <extracomment>A step of a service to a screen reader: its number and name.</extracomment>
        <translation>Step %1, %2</translation>
    </message>
</context>
<context>
    <name>ForWhomCard</name>
    <message>
        <source>为自己办</source>
        <translation>For myself</translation>
    </message>
    <message>
        <source>换一个人：家人、我帮的人</source>
        <translation>Somebody else: family, people I help</translation>
    </message>
</context>
<context>
    <name>ForWhomChip</name>
    <message>
        <source>按一下可以换人</source>
        <extracomment>Read after the name of the person one works for.</extracomment>
        <translation>Press to change the person</translation>
    </message>
    <message>
        <source>换人</source>
        <extracomment>Beside the name of the person one works for: choose another.</extracomment>
        <translation>Change person</translation>
    </message>
</context>
<context>
    <name>ForWhomPage</name>
    <message>
        <source>为谁办</source>
        <extracomment>The title of a page: for whom things are done from now on.</extracomment>
        <translation>For whom</translation>
    </message>
    <message>
        <source>还没有登录</source>
        <translation>Not signed in yet</translation>
    </message>
    <message>
        <source>登录后可以为自己、家人和您帮的人办事。</source>
        <translation>Signed in, you can do things for yourself, your family and people you help.</translation>
    </message>
    <message>
        <source>去登录</source>
        <extracomment>A button: leads to where one signs in.</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>选一个人。之后填的、约的，都算在这个人名下；页面上方一直写着在为谁办。</source>
        <translation>Choose a person. What you fill in and book is in their name; the top of each page says for whom.</translation>
    </message>
    <message>
        <source>加一个人</source>
        <translation>Add a person</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>%1, 必填</source>
        <extracomment>The accessible name of a question that must be answered; %1 is the question.</extracomment>
        <translation>%1, required</translation>
    </message>
</context>
<context>
    <name>FormItem</name>
    <message>
        <source>%1（选填）</source>
        <extracomment>Beside a question that need not be answered; %1 is the question.</extracomment>
        <translation>%1 (optional)</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>公文里的词，说的是什么</source>
        <translation>Official words and what they mean</translation>
    </message>
    <message>
        <source>受理</source>
        <translation>Accepted (受理)</translation>
    </message>
    <message>
        <source>窗口收下了，开始办，时限从这天算。</source>
        <translation>The desk has taken it; the time limit runs from that day.</translation>
    </message>
    <message>
        <source>补正</source>
        <translation>Correction (补正)</translation>
    </message>
    <message>
        <source>有一处不对或不清楚，改好再交，别的不用重填。</source>
        <translation>One thing is wrong or unclear: put it right and send it again, nothing else.</translation>
    </message>
    <message>
        <source>容缺</source>
        <translation>Paper to follow (容缺)</translation>
    </message>
    <message>
        <source>差一样次要的材料也先收下，答应哪天补上就行。</source>
        <translation>A minor paper is missing: it is taken all the same when you promise a day.</translation>
    </message>
    <message>
        <source>告知承诺</source>
        <translation>Declaration (告知承诺)</translation>
    </message>
    <message>
        <source>您签字保证属实，就不用交那张证明。</source>
        <translation>You sign that it is true and need not hand in the certificate.</translation>
    </message>
    <message>
        <source>免提交</source>
        <translation>Not needed (免提交)</translation>
    </message>
    <message>
        <source>部门自己查得到，您不用带。</source>
        <translation>The office can look it up itself; you need not bring it.</translation>
    </message>
    <message>
        <source>承诺时限</source>
        <translation>Promised time (承诺时限)</translation>
    </message>
    <message>
        <source>窗口答应最晚多久办完，比法律规定的短。</source>
        <translation>By when the desk promises to be done; shorter than the law asks.</translation>
    </message>
    <message>
        <source>工作日</source>
        <translation>Working day (工作日)</translation>
    </message>
    <message>
        <source>不算星期六、星期天和放假的日子；调休上班的算。</source>
        <translation>Saturdays, Sundays and holidays do not count; make-up working days do.</translation>
    </message>
    <message>
        <source>公示</source>
        <translation>Public notice (公示)</translation>
    </message>
    <message>
        <source>贴出来给大家看几天，没人反对再往下办。</source>
        <translation>Posted for some days for all to see; it goes on when nobody objects.</translation>
    </message>
    <message>
        <source>代办</source>
        <translation>Agent (代办)</translation>
    </message>
    <message>
        <source>村里、镇里的人替您跑，不收钱。</source>
        <translation>Somebody of the village or town goes for you, free of charge.</translation>
    </message>
    <message>
        <source>监护人</source>
        <translation>Guardian (监护人)</translation>
    </message>
    <message>
        <source>依法照管老人、孩子或病人的人，替他办事不用委托书。</source>
        <translation>Who by law looks after an old, young or ill person; needs no mandate.</translation>
    </message>
    <message>
        <source>委托书</source>
        <translation>Mandate (委托书)</translation>
    </message>
    <message>
        <source>写明让谁替您办什么事的一张纸，要签名或按手印。</source>
        <translation>A page that says who may do what for you, signed or with a thumbprint.</translation>
    </message>
    <message>
        <source>电子证照</source>
        <translation>E-licence (电子证照)</translation>
    </message>
    <message>
        <source>存在手机里的证件，和纸的一样算数。</source>
        <translation>A licence kept on the phone; it counts like the paper.</translation>
    </message>
    <message>
        <source>好差评</source>
        <translation>Rating (好差评)</translation>
    </message>
    <message>
        <source>办完给窗口打分，不满意有人回您。</source>
        <translation>You rate the desk when it is done; somebody answers when you are not satisfied.</translation>
    </message>
    <message>
        <source>一次性告知</source>
        <translation>One-time notice</translation>
    </message>
    <message>
        <source>要带什么一次说全，不让您跑第二趟。</source>
        <translation>All there is to bring, said once, so that you need not come twice.</translation>
    </message>
</context>
<context>
    <name>GuideCell</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>可网上办</source>
        <translation>Online</translation>
    </message>
</context>
<context>
    <name>GuideHead</name>
    <message>
        <source>样例：不是真的办事指南</source>
        <translation>Sample: not a real guide</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>存成一张纸</source>
        <translation>Save as one page</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>办事指南</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>看完选一个门</source>
        <translation>Read, then choose a door</translation>
    </message>
    <message>
        <source>最下面三个按钮：自己办、预约去办、请人帮办。先答问题，用不着的材料就不显示了。</source>
        <translation>Three buttons below: do it yourself, book a visit, ask for help. Answer the questions first: papers you do not need go away.</translation>
    </message>
</context>
<context>
    <name>GuidePanes</name>
    <message>
        <source>点左边的一件事，这里就显示怎么办</source>
        <translation>Choose something on the left to see here how it is done</translation>
    </message>
</context>
<context>
    <name>GuideText</name>
    <message>
        <source>、</source>
        <extracomment>Between the items of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>当场办</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>%n个工作日</source>
        <translation>%n working days</translation>
    </message>
    <message>
        <source>%n天</source>
        <translation>%n days</translation>
    </message>
    <message>
        <source>%n个月</source>
        <translation>%n months</translation>
    </message>
    <message>
        <source>%n小时</source>
        <translation>%n hours</translation>
    </message>
    <message>
        <source>不收费</source>
        <translation>Free of charge</translation>
    </message>
    <message>
        <source>%1：按当地规定，以窗口为准</source>
        <extracomment>%1 is the name of a fee whose amount is set by local rule and not known.</extracomment>
        <translation>%1: by local rule, ask at the counter</translation>
    </message>
    <message>
        <source>%1 %2元</source>
        <extracomment>%1 is the name of a fee, %2 an amount in yuan.</extracomment>
        <translation>%1 %2 yuan</translation>
    </message>
    <message>
        <source>别人可以代办，要有委托书</source>
        <translation>Others may do it with a mandate</translation>
    </message>
    <message>
        <source>近亲属可以代办</source>
        <translation>Close relatives may do it</translation>
    </message>
    <message>
        <source>可以代办，委托书要公证</source>
        <translation>Others may do it with a notarised mandate</translation>
    </message>
    <message>
        <source>监护人可以办，别人不能代办</source>
        <translation>A guardian may do it, nobody else</translation>
    </message>
    <message>
        <source>要本人办，别人不能代办</source>
        <translation>In person only</translation>
    </message>
    <message>
        <source>本人要到场</source>
        <translation>One has to be there</translation>
    </message>
    <message>
        <source>本人要到场；走不动的可以请人上门</source>
        <translation>One has to be there; those who cannot move are visited at home</translation>
    </message>
    <message>
        <source>本人不用到场</source>
        <translation>One need not be there</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>%1 says that one must appear, %2 why.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>手机上办</source>
        <translation>On the phone</translation>
    </message>
    <message>
        <source>窗口办</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>村（社区）办</source>
        <translation>In the village</translation>
    </message>
    <message>
        <source>自助机办</source>
        <translation>At a machine</translation>
    </message>
    <message>
        <source>打电话办</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>邮寄办</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>上门办</source>
        <translation>At home</translation>
    </message>
    <message>
        <source>一趟都不用跑</source>
        <translation>No trip at all</translation>
    </message>
    <message>
        <source>最多跑%n趟</source>
        <translation>At most %n trips</translation>
    </message>
    <message>
        <source>原件%n份</source>
        <translation>%n originals</translation>
    </message>
    <message>
        <source>复印件%n份</source>
        <translation>%n copies</translation>
    </message>
    <message>
        <source>不用办</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>不能办</source>
        <translation>Not possible</translation>
    </message>
    <message>
        <source>去别处办</source>
        <translation>Go elsewhere</translation>
    </message>
    <message>
        <source>这件事取消了</source>
        <translation>This was cancelled</translation>
    </message>
    <message>
        <source>要带的材料</source>
        <translation>What to bring</translation>
    </message>
    <message>
        <source>收费</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>承诺多久办完</source>
        <translation>Promised time</translation>
    </message>
    <message>
        <source>法律规定多久办完</source>
        <translation>Time by law</translation>
    </message>
    <message>
        <source>什么人能办</source>
        <translation>Who may apply</translation>
    </message>
    <message>
        <source>办理步骤</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>要填的表</source>
        <translation>The form</translation>
    </message>
    <message>
        <source>在哪里办</source>
        <translation>Where it is done</translation>
    </message>
    <message>
        <source>本人要不要到场</source>
        <translation>Whether one must appear</translation>
    </message>
    <message>
        <source>能不能代办</source>
        <translation>Whether others may do it</translation>
    </message>
    <message>
        <source>去哪里办</source>
        <translation>Which offices</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>分哪几种情况</source>
        <translation>The questions asked</translation>
    </message>
    <message>
        <source>什么时候办</source>
        <translation>When it can be done</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Summary</translation>
    </message>
</context>
<context>
    <name>GuideViewModel</name>
    <message>
        <source>%1：有一样就行</source>
        <extracomment>Above materials of which one is enough: %1 says what they prove.</extracomment>
        <translation>%1: one of these is enough</translation>
    </message>
    <message>
        <source>不计入时限</source>
        <extracomment>On a step whose time does not count against the limit.</extracomment>
        <translation>does not count</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a step&apos;s details.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>不用带材料</source>
        <translation>Nothing to bring</translation>
    </message>
    <message>
        <source>要 %1 样，已备好 %2 样</source>
        <extracomment>Above the materials of a guide: how many are needed, how many are there.</extracomment>
        <translation>%1 things, %2 ready</translation>
    </message>
    <message>
        <source>今天受理的话，最晚 %1 办完（暂定，明年放假安排还没公布）</source>
        <extracomment>%1 is a day; next year&apos;s holidays are not published yet, so it may move.</extracomment>
        <translation>If accepted today: by %1 at the latest (provisional, next year&apos;s holidays are not announced)</translation>
    </message>
    <message>
        <source>今天受理的话，最晚 %1 办完</source>
        <extracomment>%1 is the day by which it is decided when it is accepted today.</extracomment>
        <translation>If accepted today: by %1 at the latest</translation>
    </message>
    <message>
        <source>这件事要本人办，不能替他填。可以预约或请人上门。</source>
        <extracomment>Said before any filling: nobody may do this for somebody else.</extracomment>
        <translation>This is done in person; it cannot be filled in for them. Book a visit or ask for a home visit.</translation>
    </message>
    <message>
        <source>不用预约，直接去就行</source>
        <translation>No booking needed, just go</translation>
    </message>
    <message>
        <source>登录后可以预约</source>
        <translation>Sign in to book</translation>
    </message>
    <message>
        <source>登录后可以请人帮办</source>
        <translation>Sign in to ask for help</translation>
    </message>
    <message>
        <source>多久办完</source>
        <extracomment>Facts of a guide, each a label beside its value.</extracomment>
        <translation>How long</translation>
    </message>
    <message>
        <source>法律规定</source>
        <translation>By law</translation>
    </message>
    <message>
        <source>收费</source>
        <translation>Fees</translation>
    </message>
    <message>
        <source>跑几趟</source>
        <translation>Trips</translation>
    </message>
    <message>
        <source>本人到场</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>代办</source>
        <translation>By others</translation>
    </message>
    <message>
        <source>在哪办</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>哪个部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>不满意打</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>依据：%1 %2</source>
        <extracomment>The law a guide stands on: %1 its title, %2 the article.</extracomment>
        <translation>Law: %1 %2</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <extracomment>Where what a guide says comes from: %1 is the source&apos;s title.</extracomment>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>这件事不用填表</source>
        <translation>Nothing to fill in for this</translation>
    </message>
    <message>
        <source>登录后可以自己填</source>
        <translation>Sign in to do it yourself</translation>
    </message>
    <message>
        <source>上次填到一半，接着填</source>
        <extracomment>Below the door to the form, which was begun earlier.</extracomment>
        <translation>Begun earlier: go on</translation>
    </message>
    <message>
        <source>按您选的，要带的从 %1 样减到 %2 样，其中免提交 %3 样</source>
        <extracomment>Below the questions of a guide, once the answers made the list of papers shorter: from %1 to %2, of which the office looks up %3 itself.</extracomment>
        <translation>With your answers you bring %2 papers instead of %1; %3 of them are spared</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>请人帮办、上门</source>
        <translation>Help, home visit</translation>
    </message>
    <message>
        <source>要哪一种</source>
        <translation>Which kind</translation>
    </message>
    <message>
        <source>上门来办</source>
        <translation>Come to my home</translation>
    </message>
    <message>
        <source>工作人员到家里来，不收钱</source>
        <translation>Staff come to your home, free of charge</translation>
    </message>
    <message>
        <source>请代办员帮忙</source>
        <translation>A helper</translation>
    </message>
    <message>
        <source>村里、镇里的代办员帮着办，不收钱</source>
        <translation>A helper of the village or town does it with you, free of charge</translation>
    </message>
    <message>
        <source>到哪里</source>
        <extracomment>A question: at which address.</extracomment>
        <translation>Where to</translation>
    </message>
    <message>
        <source>写清镇街、村、屯和门牌</source>
        <translation>Town, village, hamlet and house</translation>
    </message>
    <message>
        <source>什么时候方便</source>
        <translation>When is it convenient</translation>
    </message>
    <message>
        <source>上午</source>
        <extracomment>A choice: in the morning.</extracomment>
        <translation>Morning</translation>
    </message>
    <message>
        <source>下午</source>
        <extracomment>A choice: in the afternoon.</extracomment>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>都行</source>
        <extracomment>A choice: any time of day.</extracomment>
        <translation>Any time</translation>
    </message>
    <message>
        <source>提交请求</source>
        <translation>Send the request</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>知道了，不用再说</source>
        <extracomment>Takes a hint away for good.</extracomment>
        <translation>Understood, do not say it again</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>通办</source>
        <extracomment>The name of the program.</extracomment>
        <translation>Tongban</translation>
    </message>
    <message>
        <source>大家常办</source>
        <translation>Often needed</translation>
    </message>
    <message>
        <source>全部指南</source>
        <translation>All guides</translation>
    </message>
    <message>
        <source>按主题找</source>
        <translation>By theme</translation>
    </message>
    <message>
        <source>第一次用？</source>
        <translation>Here for the first time?</translation>
    </message>
    <message>
        <source>先搜一件事，比如“换身份证”，看要不要去、带什么。不会就点右上角的电话。</source>
        <translation>Search for something, such as “renew ID card”, and see whether to go and what to bring. For help press the telephone above.</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>填到一半</source>
        <extracomment>State of a form that is being filled in.</extracomment>
        <translation>Half filled in</translation>
    </message>
    <message>
        <source>补交：%1</source>
        <extracomment>On the first page: a paper that was promised for later has to be handed in; %1 is the paper.</extracomment>
        <translation>Hand in: %1</translation>
    </message>
</context>
<context>
    <name>HomeVisitsPage</name>
    <message>
        <source>请人上门</source>
        <translation>Ask for a home visit</translation>
    </message>
    <message>
        <source>这里还没有能上门办的事</source>
        <translation>Nothing here can be done at home yet</translation>
    </message>
    <message>
        <source>出门不方便，打 12345 问一下，有人接。</source>
        <translation>If going out is hard, ask 12345: somebody answers.</translation>
    </message>
    <message>
        <source>能上门办的事</source>
        <extracomment>The name of a list: the things that are done at home.</extracomment>
        <translation>What can be done at home</translation>
    </message>
    <message>
        <source>工作人员能到家里来办，不收钱</source>
        <translation>Staff can come to your home, free of charge</translation>
    </message>
    <message>
        <source>先点一件事，看要准备什么，再点“帮办、上门”，等电话约时间。没有您要办的，打 12345 问一下。</source>
        <translation>Choose one, see what to prepare, then press “Help, home visit”; they will phone to arrange a time. If yours is not here, ask 12345.</translation>
    </message>
</context>
<context>
    <name>HowToPage</name>
    <message>
        <source>怎么用</source>
        <extracomment>The title of a page: how the program is used.</extracomment>
        <translation>How it works</translation>
    </message>
    <message>
        <source>办一件事，四步</source>
        <translation>An errand in four steps</translation>
    </message>
    <message>
        <source>一、搜</source>
        <extracomment>The heading of the first step: search.</extracomment>
        <translation>1. Search</translation>
    </message>
    <message>
        <source>在首页搜要办的事，用平常的话，比如“换身份证”“吃低保”。</source>
        <translation>Search on the home page in everyday words, such as “renew ID card”.</translation>
    </message>
    <message>
        <source>二、看</source>
        <extracomment>The heading of the second step: read.</extracomment>
        <translation>2. Read</translation>
    </message>
    <message>
        <source>指南里写着要不要去、带什么、多少钱、多久。先答几个问题，用不着的就不显示了。</source>
        <translation>The guide says whether to go, what to bring, what it costs, how long it takes. Answer a few questions and the rest goes away.</translation>
    </message>
    <message>
        <source>三、办</source>
        <extracomment>The heading of the third step: do it.</extracomment>
        <translation>3. Do</translation>
    </message>
    <message>
        <source>最下面三个按钮：自己在手机上办、约个时间去窗口、请人帮办或上门。</source>
        <translation>Three buttons below: do it here, book a time at the desk, ask for help or a home visit.</translation>
    </message>
    <message>
        <source>四、等</source>
        <extracomment>The heading of the fourth step: wait.</extracomment>
        <translation>4. Wait</translation>
    </message>
    <message>
        <source>在“进度”里看办到哪了。要您补什么，会写得清清楚楚。</source>
        <translation>“Progress” shows how far it is. What you have to add is said plainly.</translation>
    </message>
    <message>
        <source>常问的</source>
        <extracomment>A heading: questions that are often asked.</extracomment>
        <translation>Often asked</translation>
    </message>
    <message>
        <source>没有网络怎么办</source>
        <translation>Without a network</translation>
    </message>
    <message>
        <source>照常看指南、照常填。都存在本机，联网后自动提交。</source>
        <translation>Read guides and fill in forms as always. All is kept here and sent when there is a network.</translation>
    </message>
    <message>
        <source>替家里人办</source>
        <translation>For your family</translation>
    </message>
    <message>
        <source>在“我的”里点“为谁办”，选家人。页面上方一直写着在为谁办。</source>
        <translation>Under “Mine” press “For whom” and choose. The head of each page says for whom you act.</translation>
    </message>
    <message>
        <source>字太小</source>
        <extracomment>A question: the letters are too small.</extracomment>
        <translation>Letters too small</translation>
    </message>
    <message>
        <source>打开长辈版，或在设置里选字的大小。</source>
        <translation>Turn on the easy view, or choose the size in the settings.</translation>
    </message>
    <message>
        <source>还是不会</source>
        <translation>Still stuck</translation>
    </message>
    <message>
        <source>每一页右上角都有电话。打 12345，有人接。</source>
        <translation>There is a telephone in the corner of every page. Call 12345, somebody answers.</translation>
    </message>
</context>
<context>
    <name>IdInput</name>
    <message>
        <source>%1 (%2/18 位)</source>
        <extracomment>Below a field for an ID number: %1 the digits in groups, %2 how many of 18 are typed.</extracomment>
        <translation>%1 (%2/18 characters)</translation>
    </message>
</context>
<context>
    <name>KeptGuidesViewModel</name>
    <message>
        <source>%1 看过</source>
        <extracomment>When a guide was last looked at; %1 is a day and time.</extracomment>
        <translation>Seen %1</translation>
    </message>
</context>
<context>
    <name>KeptPage</name>
    <message>
        <source>收藏和看过的</source>
        <translation>Kept and seen</translation>
    </message>
    <message>
        <source>还没有看过指南</source>
        <translation>No guides looked at yet</translation>
    </message>
    <message>
        <source>看过的指南会留在这里，没有网络也能看。</source>
        <translation>Guides you looked at stay here, without a network too.</translation>
    </message>
    <message>
        <source>去找指南</source>
        <translation>Find a guide</translation>
    </message>
    <message>
        <source>收藏的</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>最近看过的</source>
        <translation>Last seen</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>键盘</source>
        <extracomment>A heading: the keys of the program.</extracomment>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>搜要办的事</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>首页、办事、进度、我的</source>
        <translation>Home, Guides, Progress, Mine</translation>
    </message>
    <message>
        <source>换一个人办</source>
        <translation>Act for somebody else</translation>
    </message>
    <message>
        <source>设置</source>
        <extracomment>What a key leads to.</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>回到上一页</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>看看有没有新消息，把等着的交上去</source>
        <translation>Look for news and send what waits</translation>
    </message>
    <message>
        <source>打电话问</source>
        <translation>Ask by phone</translation>
    </message>
    <message>
        <source>走到下一个；空格或回车就是按一下</source>
        <translation>To the next thing; Space or Return presses it</translation>
    </message>
    <message>
        <source>打开菜单，在宽的窗口里</source>
        <translation>Opens the menus, in a wide window</translation>
    </message>
    <message>
        <source>关掉程序</source>
        <translation>Quits the program</translation>
    </message>
</context>
<context>
    <name>KeyProblemPage</name>
    <message>
        <source>数据打不开</source>
        <translation>The data does not open</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>电子证照</source>
        <translation>E-licence</translation>
    </message>
    <message>
        <source>存成 A4 打印</source>
        <translation>Save as A4 to print</translation>
    </message>
    <message>
        <source>A4 文件 (*.pdf)</source>
        <translation>A4 file (*.pdf)</translation>
    </message>
</context>
<context>
    <name>LicenceViewModel</name>
    <message>
        <source>长期有效</source>
        <extracomment>Validity of an e-licence without an end.</extracomment>
        <translation>No end date</translation>
    </message>
    <message>
        <source>样例：不是真的证照</source>
        <extracomment>On top of a picture of an e-licence that is a sample.</extracomment>
        <translation>Sample: not a real licence</translation>
    </message>
    <message>
        <source>证照号码</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>持有人</source>
        <extracomment>A line of an e-licence: whose it is.</extracomment>
        <translation>Holder</translation>
    </message>
    <message>
        <source>发证机关</source>
        <extracomment>A line of an e-licence: who issued it.</extracomment>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>发证日期</source>
        <extracomment>A line of an e-licence: the day of issue.</extracomment>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>有效期到</source>
        <extracomment>A line of an e-licence: the last day it is valid.</extracomment>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>真假可以打 12345 或到窗口核对。%1 印出</source>
        <extracomment>At the foot of a printed e-licence; %1 is a day.</extracomment>
        <translation>Can be verified by calling 12345 or at the counter. Printed %1</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <extracomment>At the foot of each page of a printed e-licence: page %1 of %2.</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>通办</source>
        <extracomment>The name of the program in the window&apos;s title.</extracomment>
        <translation>Tongban</translation>
    </message>
</context>
<context>
    <name>MaterialCard</name>
    <message>
        <source>%1：有一样就行</source>
        <extracomment>Above a paper of which one among several is enough; %1 is what they prove.</extracomment>
        <translation>%1: one of them is enough</translation>
    </message>
    <message>
        <source>换一种方式交</source>
        <translation>Hand it in another way</translation>
    </message>
    <message>
        <source>怎么交</source>
        <translation>How</translation>
    </message>
    <message>
        <source>哪天补上</source>
        <translation>Handed in on</translation>
    </message>
</context>
<context>
    <name>MaterialCell</name>
    <message>
        <source>免提交：用电子证照</source>
        <translation>Spared: by e-licence</translation>
    </message>
</context>
<context>
    <name>MaterialFile</name>
    <message>
        <source>删除 %1</source>
        <extracomment>Removes one page of a paper; %1 is the name of the file.</extracomment>
        <translation>Delete %1</translation>
    </message>
</context>
<context>
    <name>MaterialFiles</name>
    <message>
        <source>拍下来或选文件</source>
        <translation>Photograph it or choose a file</translation>
    </message>
    <message>
        <source>还有一页</source>
        <translation>Another page</translation>
    </message>
    <message>
        <source>照片和文件 (*.jpg *.jpeg *.png *.webp *.heic *.pdf)</source>
        <translation>Photos and files (*.jpg *.jpeg *.png *.webp *.heic *.pdf)</translation>
    </message>
</context>
<context>
    <name>MaterialsSection</name>
    <message>
        <source>要带什么</source>
        <translation>What to bring</translation>
    </message>
</context>
<context>
    <name>MaterialsView</name>
    <message>
        <source>材料怎么交</source>
        <translation>How papers are handed in</translation>
    </message>
    <message>
        <source>能免交的不用管。别的可以现在拍，也可以到窗口时带去。</source>
        <translation>What is spared needs nothing. The rest may be photographed now or brought to the counter.</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>菜单</source>
        <extracomment>The name of the bar with the menus, to screen readers.</extracomment>
        <translation>Menus</translation>
    </message>
</context>
<context>
    <name>MessageCell</name>
    <message>
        <source>未读</source>
        <translation>Unread</translation>
    </message>
</context>
<context>
    <name>MessageSection</name>
    <message>
        <source>消息</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>MinePage</name>
    <message>
        <source>我的</source>
        <extracomment>The title of a page: what belongs to the person.</extracomment>
        <translation>Mine</translation>
    </message>
    <message>
        <source>为谁办</source>
        <extracomment>A line that leads to the choice of for whom things are done.</extracomment>
        <translation>For whom</translation>
    </message>
    <message>
        <source>等待提交的</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message numerus="yes">
        <source>%n 件</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>登录</source>
        <extracomment>A line that leads to where one signs in.</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>设置</source>
        <extracomment>A line that leads to the settings.</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>长辈版、字的大小、颜色、语言</source>
        <translation>Easy view, text size, colours, language</translation>
    </message>
    <message>
        <source>用到的开源软件</source>
        <translation>Open-source software in use</translation>
    </message>
    <message>
        <source>个人资料</source>
        <translation>Personal details</translation>
    </message>
    <message>
        <source>填一次，每张表都带上</source>
        <translation>Typed once, carried into every form</translation>
    </message>
    <message>
        <source>收藏和看过的</source>
        <translation>Kept and seen</translation>
    </message>
    <message>
        <source>怎么用</source>
        <extracomment>A line that leads to how the program is used.</extracomment>
        <translation>How it works</translation>
    </message>
    <message>
        <source>四步办一件事、公文里的词、键盘</source>
        <translation>Four steps, official words, keys</translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>NavBar</name>
    <message>
        <source>主导航</source>
        <extracomment>The name of the bar that leads to the main places of the program.</extracomment>
        <translation>Main navigation</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message numerus="yes">
        <source>%n 件需要您处理</source>
        <extracomment>Read with a place of the navigation: so many things there need the person.</extracomment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsSection</name>
    <message>
        <source>通知</source>
        <extracomment>A heading: what the city lets everybody know.</extracomment>
        <translation>News</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>已存到 %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>一次性告知</source>
        <translation>One-time notice</translation>
    </message>
    <message>
        <source>存成图片</source>
        <translation>Save as picture</translation>
    </message>
    <message>
        <source>存成 A4 打印</source>
        <translation>Save as A4 to print</translation>
    </message>
    <message>
        <source>A4 文件 (*.pdf)</source>
        <translation>A4 document (*.pdf)</translation>
    </message>
    <message>
        <source>图片 (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>复制图片</source>
        <extracomment>Buttons: the notice goes to somebody else as a picture; on a desktop it is copied, to be pasted.</extracomment>
        <translation>Copy as picture</translation>
    </message>
    <message>
        <source>把图片发给别人</source>
        <translation>Send as picture</translation>
    </message>
    <message>
        <source>复制文字</source>
        <extracomment>Buttons: the notice goes to somebody else as text; on a desktop it is copied, to be pasted.</extracomment>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>把文字发给别人</source>
        <translation>Send as text</translation>
    </message>
</context>
<context>
    <name>NoticeViewModel</name>
    <message>
        <source>%1 要带什么</source>
        <extracomment>The name of a file: the one-time notice of the guide %1.</extracomment>
        <translation>What to bring: %1</translation>
    </message>
    <message>
        <source>样例：不是真的办事指南，去之前请打 12345 问一下</source>
        <extracomment>On top of a printed notice that is a sample.</extracomment>
        <translation>A sample, not a real guide. Call 12345 before you go.</translation>
    </message>
    <message>
        <source>有事打 12345。%1 印出</source>
        <extracomment>At the foot of a printed notice; %1 is a day.</extracomment>
        <translation>Questions: call 12345. Printed %1</translation>
    </message>
    <message>
        <source>要带的</source>
        <extracomment>Heading on a notice.</extracomment>
        <translation>Bring</translation>
    </message>
    <message>
        <source>不用带：窗口自己能查到</source>
        <extracomment>Under a material that need not be brought because the office looks it up itself.</extracomment>
        <translation>Need not be brought: the counter looks it up</translation>
    </message>
    <message>
        <source>%1：有一样就行</source>
        <extracomment>Under a material of which one among several is enough: %1 says what they prove.</extracomment>
        <translation>%1: one of them is enough</translation>
    </message>
    <message>
        <source>不用带材料</source>
        <translation>No documents needed</translation>
    </message>
    <message>
        <source>去哪里</source>
        <extracomment>Heading on a notice.</extracomment>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>要知道的</source>
        <extracomment>Heading on a notice.</extracomment>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>多久办完</source>
        <translation>How long it takes</translation>
    </message>
    <message>
        <source>要多少钱</source>
        <translation>What it costs</translation>
    </message>
    <message>
        <source>别人能代办吗</source>
        <translation>May somebody else do it</translation>
    </message>
    <message>
        <source>本人要到场吗</source>
        <translation>Must one appear in person</translation>
    </message>
    <message>
        <source>%1。这七天：%2</source>
        <extracomment>On a notice, under an office: %1 is its address, %2 its hours on the seven days from the day of printing.</extracomment>
        <translation>%1. These seven days: %2</translation>
    </message>
    <message>
        <source>通办：%1</source>
        <extracomment>In the QR code of a notice; %1 is what is to be done.</extracomment>
        <translation>Tongban: %1</translation>
    </message>
    <message>
        <source>样例</source>
        <extracomment>In the QR code of a notice that is not real.</extracomment>
        <translation>Sample</translation>
    </message>
    <message>
        <source>问事打 12345</source>
        <extracomment>In the QR code of a notice.</extracomment>
        <translation>Call 12345 to ask</translation>
    </message>
</context>
<context>
    <name>OfficeCell</name>
    <message>
        <source>收起上班时间</source>
        <translation>Hide opening hours</translation>
    </message>
    <message>
        <source>看一周的上班时间</source>
        <translation>Opening hours of the week</translation>
    </message>
</context>
<context>
    <name>OfficeRows</name>
    <message>
        <source>休息</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>%1—%2</source>
        <extracomment>From one time of day to another.</extracomment>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>，</source>
        <extracomment>Between opening spans of one day.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>现在开门，到 %1</source>
        <extracomment>On an office: %1 is the time it closes today.</extracomment>
        <translation>Open now, until %1</translation>
    </message>
    <message>
        <source>现在不开门</source>
        <translation>Closed now</translation>
    </message>
    <message>
        <source>现在不开门，今天 %1 开</source>
        <extracomment>On an office: %1 is the time it opens later today.</extracomment>
        <translation>Closed now, opens today at %1</translation>
    </message>
    <message>
        <source>现在不开门，%1 %2 开</source>
        <extracomment>On an office: %1 is a day, %2 the time it opens then.</extracomment>
        <translation>Closed now, opens %1 %2</translation>
    </message>
    <message>
        <source>%1至%2</source>
        <extracomment>Days of the week in a row: from %1 to %2.</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>；</source>
        <extracomment>Between groups of days with the same hours.</extracomment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>OfficesSection</name>
    <message>
        <source>去哪里办</source>
        <translation>Which offices</translation>
    </message>
    <message numerus="yes">
        <source>看另外 %n 个地方</source>
        <extracomment>Below the nearest offices: shows all the others.</extracomment>
        <translation>
            <numerusform>Show %n more place</numerusform>
            <numerusform>Show %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfflineBar</name>
    <message numerus="yes">
        <source>没有网络。查指南、填表都能照常用; %n 件事联网后自动提交。</source>
        <extracomment>Shown while there is no network; %n things wait to be sent.</extracomment>
        <translation>
            <numerusform>No network. Reading guides and filling in still work; %n thing will be sent when there is one.</numerusform>
            <numerusform>No network. Reading guides and filling in still work; %n things will be sent when there is one.</numerusform>
        </translation>
    </message>
    <message>
        <source>没有网络。查指南、填表、存草稿都能照常用。</source>
        <extracomment>Shown while there is no network.</extracomment>
        <translation>No network. Reading guides, filling in and saving drafts still work.</translation>
    </message>
    <message>
        <source>看看</source>
        <extracomment>Opens the page of what waits to be sent.</extracomment>
        <translation>Look</translation>
    </message>
    <message>
        <source>查看等待提交的事项</source>
        <extracomment>Read with the link that opens the page of what waits to be sent.</extracomment>
        <translation>See what waits to be sent</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>登记为谁办</source>
        <translation>Register for whom</translation>
    </message>
    <message>
        <source>保存个人信息</source>
        <translation>Save personal data</translation>
    </message>
    <message>
        <source>提交申请</source>
        <translation>Send application</translation>
    </message>
    <message>
        <source>提交补正</source>
        <translation>Send correction</translation>
    </message>
    <message>
        <source>撤回申请</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>催办</source>
        <translation>Pressed</translation>
    </message>
    <message>
        <source>评价办件</source>
        <translation>Rate a case</translation>
    </message>
    <message>
        <source>预约</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>取消预约</source>
        <translation>Cancel the visit</translation>
    </message>
    <message>
        <source>评价上门或窗口服务</source>
        <translation>Rate a home visit or a counter</translation>
    </message>
    <message>
        <source>标记消息已读</source>
        <translation>Mark as read</translation>
    </message>
    <message>
        <source>没有网络，联网后自动提交</source>
        <translation>No network; sent when there is one</translation>
    </message>
    <message>
        <source>需要重新登录后提交</source>
        <translation>Sent after signing in again</translation>
    </message>
    <message>
        <source>平台忙，稍后自动再试</source>
        <translation>The platform is busy; tried again later</translation>
    </message>
    <message>
        <source>平台出了问题，稍后自动再试</source>
        <translation>The platform has trouble; tried again later</translation>
    </message>
    <message>
        <source>等前面一步提交完</source>
        <translation>Waits for the step before</translation>
    </message>
    <message>
        <source>前面一步没有通过，请先处理那一步</source>
        <translation>The step before did not pass; deal with that first</translation>
    </message>
    <message>
        <source>前面一步已撤下，这一步不会再提交</source>
        <translation>The step before was taken back; this one will not be sent</translation>
    </message>
    <message>
        <source>正在上传照片</source>
        <translation>Uploading photos</translation>
    </message>
    <message>
        <source>有一张照片找不到了，请重新添加</source>
        <translation>A photo is missing, please add it again</translation>
    </message>
    <message>
        <source>平台恢复过数据，正在重新提交</source>
        <translation>The platform was restored; being sent again</translation>
    </message>
    <message>
        <source>内容太大，请少放几张照片</source>
        <translation>Too large; use fewer photos</translation>
    </message>
    <message>
        <source>平台没有接受，请核对后重新提交</source>
        <translation>The platform did not take it; check and send again</translation>
    </message>
    <message>
        <source>正在提交，等平台答复</source>
        <translation>Being sent, waiting for the platform</translation>
    </message>
    <message>
        <source>已存在本机，等待提交</source>
        <translation>Saved here, waiting to be sent</translation>
    </message>
    <message>
        <source>%1 再试</source>
        <extracomment>When a waiting operation is tried next. %1 is a time of day.</extracomment>
        <translation>tried again at %1</translation>
    </message>
    <message>
        <source>补交材料</source>
        <translation>Promised paper handed in</translation>
    </message>
    <message>
        <source>填到一半的表，给您的其他设备</source>
        <translation>Half-filled form for your other devices</translation>
    </message>
    <message>
        <source>删掉其他设备上填到一半的表</source>
        <translation>Remove a half-filled form from your other devices</translation>
    </message>
</context>
<context>
    <name>OwnRows</name>
    <message>
        <source>%1 提交</source>
        <extracomment>%1 is the moment a case was sent.</extracomment>
        <translation>sent %1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <extracomment>%1 is when, %2 where a visit is.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>时间由窗口安排</source>
        <translation>The office chooses the time</translation>
    </message>
    <message>
        <source>%1 %2—%3</source>
        <extracomment>%1 is a day, %2 and %3 are times of day.</extracomment>
        <translation>%1 %2—%3</translation>
    </message>
    <message>
        <source>想约 %1</source>
        <extracomment>%1 is the time wished for; nothing is held yet.</extracomment>
        <translation>wished for: %1</translation>
    </message>
    <message>
        <source>已存下，联网后自动交</source>
        <extracomment>The state of a case that has not reached the platform yet: it is on this device and goes by itself.</extracomment>
        <translation>Saved; goes by itself with a network</translation>
    </message>
    <message>
        <source>窗口已收到，等排时间</source>
        <extracomment>The state of a visit that was asked for and has reached the platform; the counter has not named a time yet.</extracomment>
        <translation>The counter has it and will name a time</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 处两台设备填得不一样，请选一个</source>
        <extracomment>Of a form half filled in: two devices wrote something else in %n places, the person has to choose.</extracomment>
        <translation>
            <numerusform>%n place where two devices differ: please choose</numerusform>
            <numerusform>%n places where two devices differ: please choose</numerusform>
        </translation>
    </message>
    <message>
        <source>另一台设备上已经交了或删了</source>
        <extracomment>Of a form half filled in: it was sent or thrown away on another device, what was written here was kept.</extracomment>
        <translation>Already sent or removed on another device</translation>
    </message>
    <message>
        <source>在另一台设备上开始的</source>
        <extracomment>Of a form half filled in.</extracomment>
        <translation>Begun on another device</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>打印这张表</source>
        <translation>Print this form</translation>
    </message>
    <message>
        <source>打空白的，自己拿笔填</source>
        <translation>Blank, to be filled in with a pen</translation>
    </message>
    <message>
        <source>存成 A4 打印</source>
        <translation>Save as A4 for printing</translation>
    </message>
    <message>
        <source>A4 文件 (*.pdf)</source>
        <translation>A4 file (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PaperViewModel</name>
    <message>
        <source>事项：</source>
        <extracomment>At the head of a printed form: the name of the item follows.</extracomment>
        <translation>Item: </translation>
    </message>
    <message>
        <source>事项编码：</source>
        <extracomment>At the head of a printed form: the official code of the item follows.</extracomment>
        <translation>Item code: </translation>
    </message>
    <message>
        <source>办理部门：</source>
        <extracomment>At the head of a printed form: the department follows.</extracomment>
        <translation>Department: </translation>
    </message>
    <message>
        <source>办件编号：</source>
        <extracomment>At the head of a printed form: the number of the case follows, or room to write it.</extracomment>
        <translation>Case number: </translation>
    </message>
    <message>
        <source>样例：不是真的申请表，去之前请打 12345 问一下</source>
        <extracomment>On top of a printed form that is a sample.</extracomment>
        <translation>Sample: not a real form; call 12345 before you go</translation>
    </message>
    <message>
        <source>以上填的都是真的，有不实的由本人承担责任。</source>
        <extracomment>Above the lines to sign on, on a printed form.</extracomment>
        <translation>What is filled in above is true; I answer for what is not.</translation>
    </message>
    <message>
        <source>申请人（签名或按手印）：____________________    日期：______年____月____日</source>
        <extracomment>The lines to sign on, on a printed form.</extracomment>
        <translation>Applicant (signature or thumbprint): ____________________    Date: ______-____-____</translation>
    </message>
    <message>
        <source>代办人（有代办的才签）：____________________    电话：____________________</source>
        <translation>Helper (if there is one): ____________________    Phone: ____________________</translation>
    </message>
    <message>
        <source>窗口收件人：____________________    收件日期：______年____月____日</source>
        <translation>Received at the counter by: ____________________    Date: ______-____-____</translation>
    </message>
    <message>
        <source>有事打 12345。%1 印出</source>
        <extracomment>At the foot of a printed form; %1 is a day.</extracomment>
        <translation>Questions: call 12345. Printed %1</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <extracomment>At the foot of each page of a printed form: page %1 of %2.</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 空白表</source>
        <extracomment>The name of a file: the blank form %1.</extracomment>
        <translation>%1 blank form</translation>
    </message>
</context>
<context>
    <name>PhoneHelp</name>
    <message>
        <source>打电话问</source>
        <translation>Ask by phone</translation>
    </message>
    <message>
        <source>政务服务热线</source>
        <translation>Government service hotline</translation>
    </message>
    <message>
        <source>有人接。说要办什么事、住在哪个镇或街道就行。</source>
        <translation>Somebody answers. Say what you need and in which town you live.</translation>
    </message>
    <message>
        <source>拨打 12345</source>
        <extracomment>Calls the service hotline.</extracomment>
        <translation>Call 12345</translation>
    </message>
    <message>
        <source>看看怎么用</source>
        <translation>See how it works</translation>
    </message>
</context>
<context>
    <name>PrincipalCell</name>
    <message>
        <source>现在选的</source>
        <extracomment>The person on this line is the one things are done for now.</extracomment>
        <translation>Chosen now</translation>
    </message>
</context>
<context>
    <name>PrincipalsViewModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A person in the list of those things are done for: %1 is a masked name, %2 a masked ID number.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>请填姓名</source>
        <translation>Enter the name</translation>
    </message>
    <message>
        <source>身份证号码不对，请对着证件再看一遍。最后一位可能是 X。</source>
        <translation>This ID number is not right. Check it against the card; the last character may be X.</translation>
    </message>
    <message>
        <source>手机号是 11 位数字</source>
        <translation>A mobile number has 11 digits</translation>
    </message>
    <message>
        <source>已保存在本机</source>
        <translation>Saved on this device</translation>
    </message>
</context>
<context>
    <name>PrivacyMask</name>
    <message>
        <source>隐藏</source>
        <extracomment>Shows or hides an ID number, phone or name in full.</extracomment>
        <translation>Hide</translation>
    </message>
    <message>
        <source>显示完整内容</source>
        <translation>Show all of it</translation>
    </message>
</context>
<context>
    <name>PrivateField</name>
    <message>
        <source>查看或修改</source>
        <extracomment>Shows a number in full, to be read or changed.</extracomment>
        <translation>View or change</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>已存在这台设备上，以后填表不用再填</source>
        <translation>Saved on this device. Forms will be filled in with it.</translation>
    </message>
    <message>
        <source>个人资料</source>
        <translation>Personal details</translation>
    </message>
    <message>
        <source>%1的资料</source>
        <translation>Details of %1</translation>
    </message>
    <message>
        <source>还没有登录</source>
        <translation>Not signed in yet</translation>
    </message>
    <message>
        <source>登录后可以存下资料，填表时自动带上。</source>
        <translation>Once signed in, details can be kept here and are filled into forms.</translation>
    </message>
    <message>
        <source>登录</source>
        <extracomment>A button of an empty page.</extracomment>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>填一次，以后每张表都自动带上；只存在这台设备和政务平台上。</source>
        <translation>Typed once and carried into every form. It stays on this device and with the platform alone.</translation>
    </message>
    <message>
        <source>姓名</source>
        <extracomment>The label of a field.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>身份证号码</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>联系手机</source>
        <translation>Contact phone</translation>
    </message>
    <message>
        <source>是谁的手机</source>
        <translation>Whose phone it is</translation>
    </message>
    <message>
        <source>本人的不用填；别人的写上，比如：儿子</source>
        <translation>Leave empty if it is their own; else say whose, as: the son&apos;s</translation>
    </message>
    <message>
        <source>住址</source>
        <extracomment>The label of a field.</extracomment>
        <translation>Address</translation>
    </message>
    <message>
        <source>村、屯、组、门牌</source>
        <translation>Village, hamlet, group, house</translation>
    </message>
    <message>
        <source>%1 之后的屯、组、门牌</source>
        <translation>Hamlet, group and house after %1</translation>
    </message>
    <message>
        <source>开户银行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>银行卡号</source>
        <translation>Bank card number</translation>
    </message>
    <message>
        <source>发补贴、退钱用的卡</source>
        <translation>For allowances and refunds</translation>
    </message>
    <message>
        <source>存下</source>
        <extracomment>A button: keeps what was typed on this device.</extracomment>
        <translation>Save</translation>
    </message>
    <message>
        <source>填到一半的表，换台设备接着填</source>
        <extracomment>A switch: forms half filled in are stored with the platform so that one&apos;s other devices have them.</extracomment>
        <translation>Go on with half-filled forms on another device</translation>
    </message>
    <message>
        <source>打开后，没填完的表也存到政务平台，只有您自己登录的设备看得到；交了或删了，平台上的也删掉。不打开，只存在这台设备上。关掉时，其他设备上的会删掉，这台上的留着。</source>
        <translation>When this is on, forms you have not finished are also stored on the platform. Only devices you have signed in on can see them; once sent or removed, they are removed from the platform too. When it is off, they stay on this device only. Turning it off removes them from your other devices; those on this one stay.</translation>
    </message>
</context>
<context>
    <name>ProfileViewModel</name>
    <message>
        <source>这个号码不对，请对着身份证再看一遍</source>
        <extracomment>Below an ID number whose check digit or date is wrong.</extracomment>
        <translation>This number is not right. Please compare it with the ID card.</translation>
    </message>
    <message>
        <source>这个电话号码位数不对，请再看一遍</source>
        <extracomment>Below a phone number with too few or too many digits.</extracomment>
        <translation>This phone number has too few or too many digits. Please look again.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1%</source>
        <extracomment>How far some work is, in percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>停止</source>
        <extracomment>A button: stops what takes long.</extracomment>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>还要补交：%1</source>
        <extracomment>%1 is a paper that was promised for later; %1 is a paper for which a statement was signed.</extracomment>
        <translation>Still to be handed in: %1</translation>
    </message>
    <message>
        <source>已承诺：%1</source>
        <translation>Stated: %1</translation>
    </message>
    <message>
        <source>办好了，拍下来补交</source>
        <translation>When you have it, photograph it and hand it in</translation>
    </message>
    <message>
        <source>照片和文件 (*.jpg *.jpeg *.png *.webp *.heic *.pdf)</source>
        <translation>Photos and files (*.jpg *.jpeg *.png *.webp *.heic *.pdf)</translation>
    </message>
</context>
<context>
    <name>PullToRefresh</name>
    <message>
        <source>松手就看有没有新消息</source>
        <translation>Let go to look for news</translation>
    </message>
    <message>
        <source>再往下拉一点</source>
        <translation>Pull further down</translation>
    </message>
</context>
<context>
    <name>QuestionsSection</name>
    <message>
        <source>先看看您是哪种情况</source>
        <translation>First, which case are you</translation>
    </message>
</context>
<context>
    <name>QuestionsView</name>
    <message>
        <source>恢复</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>清空这一部分</source>
        <translation>Empty this part</translation>
    </message>
</context>
<context>
    <name>RankRow</name>
    <message>
        <source>%1. %2</source>
        <extracomment>One of the things a person puts into an order: %1 its place, %2 the thing.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 往前移</source>
        <extracomment>Moves one of the things a person puts into an order.</extracomment>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>%1 往后移</source>
        <extracomment>Moves one of the things a person puts into an order.</extracomment>
        <translation>Move %1 down</translation>
    </message>
</context>
<context>
    <name>RatingCard</name>
    <message>
        <source>您的评价</source>
        <translation>Your rating</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>想说的话（可不填）</source>
        <translation>Anything to say (optional)</translation>
    </message>
    <message>
        <source>提交评价</source>
        <translation>Send rating</translation>
    </message>
    <message>
        <source>窗口的答复</source>
        <translation>The office&apos;s answer</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>首页</source>
        <extracomment>A main place of the program: what comes first.</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>办事</source>
        <extracomment>A main place of the program: finding out how things are done.</extracomment>
        <translation>Guides</translation>
    </message>
    <message>
        <source>进度</source>
        <extracomment>A main place of the program: how far one&apos;s own things are.</extracomment>
        <translation>Progress</translation>
    </message>
    <message>
        <source>我的</source>
        <extracomment>A main place of the program: people, licences, settings.</extracomment>
        <translation>Mine</translation>
    </message>
</context>
<context>
    <name>SearchDoor</name>
    <message>
        <source>搜索要办的事</source>
        <translation>Search for what you need</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>搜索要办的事</source>
        <translation>Search for what you need</translation>
    </message>
    <message>
        <source>清空</source>
        <extracomment>Empties the search field.</extracomment>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>没有找到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>换个平常的说法试试，比如“吃低保”“砍树”。也可以拨打 12345 问。</source>
        <translation>Say it in everyday words, such as “吃低保” or “砍树”. Or ask at 12345.</translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>打开长辈版：大字、简单</source>
        <translation>Turn on the easy view: large and simple</translation>
    </message>
</context>
<context>
    <name>SearchSelect</name>
    <message>
        <source>打几个字来找</source>
        <extracomment>In a field that searches a long list.</extracomment>
        <translation>Type a few letters to search</translation>
    </message>
    <message>
        <source>找到的</source>
        <extracomment>The choices that match what was typed.</extracomment>
        <translation>Found</translation>
    </message>
    <message>
        <source>没有找到，换几个字试试</source>
        <extracomment>Below a field that searches: %1 choices match.</extracomment>
        <translation>Nothing found; try other letters</translation>
    </message>
    <message>
        <source>找到 %1 个</source>
        <translation>%1 found</translation>
    </message>
</context>
<context>
    <name>SearchViewModel</name>
    <message numerus="yes">
        <source>找到 %n 项以上</source>
        <extracomment>Above the results of a search: there are more than these.</extracomment>
        <translation>
            <numerusform>%n or more found</numerusform>
            <numerusform>%n or more found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>找到 %n 项</source>
        <extracomment>Above the results of a search.</extracomment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>大家常办</source>
        <extracomment>Above the guides most people come for, while nothing is typed in the search.</extracomment>
        <translation>Often needed</translation>
    </message>
</context>
<context>
    <name>Select</name>
    <message>
        <source>请选择</source>
        <extracomment>In a list that opens, before anything is chosen.</extracomment>
        <translation>Please choose</translation>
    </message>
</context>
<context>
    <name>SentView</name>
    <message>
        <source>交出去了</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>已存下，联网后自动交</source>
        <translation>Saved; sent by itself once there is a network</translation>
    </message>
    <message>
        <source>平台收到后会告诉您。窗口看过、同意受理，才开始算办理时间。</source>
        <translation>The platform will tell you when it has arrived. The time limit starts when the counter has looked at it and accepted it.</translation>
    </message>
    <message>
        <source>现在没有网络，填的都在这台设备上。有网络时会自己交出去，不用再填，也不用守着。</source>
        <translation>There is no network now; all you filled in is on this device. It is sent by itself when there is one. Nothing to do again, nothing to wait for.</translation>
    </message>
    <message>
        <source>再约个时间去窗口</source>
        <translation>Book a time at the counter</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>从文件更新指南</source>
        <translation>Update the guides from a file</translation>
    </message>
    <message>
        <source>指南文件 (*.tongban)</source>
        <translation>Guides as a file (*.tongban)</translation>
    </message>
    <message>
        <source>设置</source>
        <extracomment>The title of a page.</extracomment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>长辈版</source>
        <extracomment>A switch: the simple, large face of the program.</extracomment>
        <translation>Easy view</translation>
    </message>
    <message>
        <source>大字、大按钮、少几个字</source>
        <translation>Large text, large buttons, few words</translation>
    </message>
    <message>
        <source>字有多大</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 倍</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>颜色</source>
        <extracomment>A question: which palette.</extracomment>
        <translation>Colours</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>浅色</source>
        <extracomment>A palette: light.</extracomment>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <extracomment>A palette: dark.</extracomment>
        <translation>Dark</translation>
    </message>
    <message>
        <source>高对比</source>
        <extracomment>A palette: high contrast.</extracomment>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>减少动画</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>语言 Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>等待提交的</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message numerus="yes">
        <source>%n 件</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>用到的开源软件</source>
        <translation>Open-source software in use</translation>
    </message>
    <message>
        <source>样例：指南、人物和号码都不是真的政务信息。全国政务服务热线 12345。</source>
        <translation>Sample: guides, people and numbers are not real. National hotline 12345.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>关闭</source>
        <extracomment>The name of the button that closes a sheet.</extracomment>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>网络已恢复</source>
        <translation>The network is back</translation>
    </message>
    <message>
        <source>没有网络</source>
        <translation>No network</translation>
    </message>
</context>
<context>
    <name>SignatureDialog</name>
    <message>
        <source>签好了</source>
        <extracomment>A button: takes the signature.</extracomment>
        <translation>Signed</translation>
    </message>
    <message>
        <source>在这里签名</source>
        <extracomment>The white field in which one signs.</extracomment>
        <translation>Sign here</translation>
    </message>
    <message>
        <source>重写</source>
        <extracomment>A button: wipes the signature, to sign anew.</extracomment>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>正在打开</source>
        <extracomment>Read while a page is being fetched.</extracomment>
        <translation>Opening</translation>
    </message>
</context>
<context>
    <name>Splitter</name>
    <message>
        <source>两边的宽窄</source>
        <extracomment>The line between two panes.</extracomment>
        <translation>Width of the two sides</translation>
    </message>
    <message>
        <source>左边占 %1%，用左右键移动</source>
        <extracomment>What a screen reader says of the line between two panes: %1 is the left side&apos;s part of the width in per cent.</extracomment>
        <translation>The left side takes %1%; move it with the left and right keys</translation>
    </message>
</context>
<context>
    <name>Star</name>
    <message>
        <source>%1 星, %2</source>
        <extracomment>A star to a screen reader: %1 of five, and the word for it.</extracomment>
        <translation>%1 stars, %2</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>非常不满意</source>
        <extracomment>One star.</extracomment>
        <translation>Very dissatisfied</translation>
    </message>
    <message>
        <source>不满意</source>
        <extracomment>Two stars.</extracomment>
        <translation>Dissatisfied</translation>
    </message>
    <message>
        <source>基本满意</source>
        <extracomment>Three stars.</extracomment>
        <translation>Fairly satisfied</translation>
    </message>
    <message>
        <source>满意</source>
        <extracomment>Four stars.</extracomment>
        <translation>Satisfied</translation>
    </message>
    <message>
        <source>非常满意</source>
        <extracomment>Five stars.</extracomment>
        <translation>Very satisfied</translation>
    </message>
    <message>
        <source>评价</source>
        <extracomment>The name of the row of stars.</extracomment>
        <translation>Rated</translation>
    </message>
    <message>
        <source>还没有评价</source>
        <translation>Not rated yet</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>第 %1 步, 共 %2 步: %3</source>
        <extracomment>Progress through a form: step %1 of %2, then the name of the step.</extracomment>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>StepsSection</name>
    <message>
        <source>怎么办、多久</source>
        <translation>How it goes, how long</translation>
    </message>
</context>
<context>
    <name>SummaryRow</name>
    <message>
        <source>未填</source>
        <extracomment>The answer to a question that was not answered.</extracomment>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>修改</source>
        <extracomment>Goes back to a question to answer it again.</extracomment>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>SwitchMark</name>
    <message>
        <source>开</source>
        <extracomment>The state of a switch: on, off.</extracomment>
        <translation>On</translation>
    </message>
    <message>
        <source>关</source>
        <translation>Off</translation>
    </message>
</context>
<context>
    <name>SyncBadge</name>
    <message>
        <source>已保存在本机</source>
        <extracomment>The state of an own thing: written down on this device, not yet sent.</extracomment>
        <translation>Saved on this device</translation>
    </message>
    <message>
        <source>正在提交</source>
        <extracomment>The state of an own thing: on its way to the platform.</extracomment>
        <translation>Being sent</translation>
    </message>
    <message>
        <source>平台已确认</source>
        <extracomment>The state of an own thing: the platform has confirmed it.</extracomment>
        <translation>Confirmed by the platform</translation>
    </message>
    <message>
        <source>需要您处理</source>
        <extracomment>The state of an own thing: nothing goes on without the person.</extracomment>
        <translation>Needs you</translation>
    </message>
</context>
<context>
    <name>TasksView</name>
    <message>
        <source>给%1办</source>
        <translation>For %1</translation>
    </message>
    <message>
        <source>接着上次的填</source>
        <translation>Going on where you stopped</translation>
    </message>
    <message>
        <source>上次填的都在。</source>
        <translation>All you filled in is still there.</translation>
    </message>
    <message>
        <source>不要了，从头填</source>
        <translation>Throw it away and begin anew</translation>
    </message>
    <message>
        <source>这张表改过了，下面这些放不进新表</source>
        <translation>This form has changed. These answers have no place in it any more</translation>
    </message>
    <message>
        <source>这张表的几部分</source>
        <translation>The parts of this form</translation>
    </message>
    <message>
        <source>从头填？</source>
        <translation>Begin anew?</translation>
    </message>
    <message>
        <source>上次填的会删掉。</source>
        <translation>What you filled in will be deleted.</translation>
    </message>
    <message>
        <source>删掉，从头填</source>
        <translation>Delete and begin anew</translation>
    </message>
    <message>
        <source>打印这张表</source>
        <translation>Print this form</translation>
    </message>
    <message>
        <source>这张表在另一台设备上已经交了或删了</source>
        <translation>This form was already sent or removed on another device</translation>
    </message>
    <message>
        <source>您在这台设备上填的还留着，不用了可以删掉。</source>
        <translation>What you filled in on this device is still here. Remove it if you no longer need it.</translation>
    </message>
</context>
<context>
    <name>TextArea</name>
    <message>
        <source>已写 %1 字, 最多 %2 字</source>
        <extracomment>Below a field for longer text: %1 letters typed of at most %2.</extracomment>
        <translation>%1 characters, at most %2</translation>
    </message>
</context>
<context>
    <name>ThirdPartyViewModel</name>
    <message>
        <source>手机和电脑上的界面</source>
        <translation>The interface on phone and desktop</translation>
    </message>
    <message>
        <source>本机加密的数据库</source>
        <translation>The encrypted database on this device</translation>
    </message>
    <message>
        <source>数据的格式</source>
        <translation>The format of data</translation>
    </message>
    <message>
        <source>网络连接</source>
        <translation>Network connections</translation>
    </message>
    <message>
        <source>签名和密钥</source>
        <translation>Signatures and keys</translation>
    </message>
    <message>
        <source>加密连接和校验</source>
        <translation>Encrypted connections and checksums</translation>
    </message>
    <message>
        <source>压缩指南的更新</source>
        <translation>Compressed updates of guides</translation>
    </message>
    <message>
        <source>系统的密钥库</source>
        <translation>The system&apos;s keystore</translation>
    </message>
    <message>
        <source>读取表单</source>
        <translation>Reading forms</translation>
    </message>
    <message>
        <source>检查填写的格式</source>
        <translation>Checking what is filled in</translation>
    </message>
    <message>
        <source>读取平台的出错说明</source>
        <translation>Reading the platform&apos;s error messages</translation>
    </message>
    <message>
        <source>程序内部的结果类型</source>
        <translation>Results inside the program</translation>
    </message>
    <message>
        <source>二维码</source>
        <translation>QR codes</translation>
    </message>
    <message>
        <source>汉字读音，用来按拼音搜索</source>
        <translation>Readings of characters, for search by pinyin</translation>
    </message>
    <message>
        <source>各种语言的月份和农历等历法</source>
        <translation>Months in each language, the lunar and other calendars</translation>
    </message>
    <message>
        <source>压缩与平台的往来</source>
        <translation>Compressing what goes to and from the platform</translation>
    </message>
</context>
<context>
    <name>ThreeDoors</name>
    <message>
        <source>自己办</source>
        <translation>Do it myself</translation>
    </message>
    <message>
        <source>预约去办</source>
        <translation>Book a visit</translation>
    </message>
    <message>
        <source>帮办、上门</source>
        <translation>Help, home visit</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>办理经过</source>
        <extracomment>The name of the list of what happened to a case.</extracomment>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>TimelineMark</name>
    <message>
        <source>已完成</source>
        <extracomment>The state of a step of a case.</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>正在进行</source>
        <extracomment>The state of a step of a case.</extracomment>
        <translation>Under way</translation>
    </message>
    <message>
        <source>还没开始</source>
        <extracomment>The state of a step of a case.</extracomment>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>停在这里</source>
        <extracomment>The state of a step of a case.</extracomment>
        <translation>Stopped here</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>知道了</source>
        <extracomment>Takes away a short message.</extracomment>
        <translation>I see</translation>
    </message>
</context>
<context>
    <name>TownPage</name>
    <message>
        <source>您住在哪里</source>
        <translation>Where do you live</translation>
    </message>
    <message>
        <source>选您住的镇或街道，先看到附近能办事的地方。以后可以改。</source>
        <translation>Choose your town or street to see offices nearby first. It can be changed later.</translation>
    </message>
    <message>
        <source>长辈版</source>
        <extracomment>A switch at the first start: the simple, large face of the program.</extracomment>
        <translation>Easy view</translation>
    </message>
    <message>
        <source>大字、大按钮、少几个字</source>
        <translation>Large letters, large buttons, fewer words</translation>
    </message>
</context>
<context>
    <name>TrackingViewModel</name>
    <message>
        <source>长期有效</source>
        <extracomment>Validity of an e-licence without an end.</extracomment>
        <translation>No expiry</translation>
    </message>
    <message>
        <source>有效期到 %1</source>
        <translation>Valid until %1</translation>
    </message>
</context>
<context>
    <name>UnderWaySection</name>
    <message>
        <source>正在办</source>
        <extracomment>A heading: what one has begun.</extracomment>
        <translation>Under way</translation>
    </message>
    <message>
        <source>全部</source>
        <extracomment>A link to all of them.</extracomment>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>来的人：%1</source>
        <translation>Visitor: %1</translation>
    </message>
    <message>
        <source>取号码 %1</source>
        <translation>Ticket number %1</translation>
    </message>
</context>
<context>
    <name>VisitRating</name>
    <message>
        <source>您的评价</source>
        <translation>Your rating</translation>
    </message>
    <message>
        <source>评价</source>
        <translation>Rated</translation>
    </message>
    <message>
        <source>提交评价</source>
        <translation>Send rating</translation>
    </message>
</context>
<context>
    <name>WaitingCell</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>等待提交的</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>都提交好了</source>
        <translation>All sent</translation>
    </message>
    <message>
        <source>没有等待提交的内容。</source>
        <translation>Nothing waits to be sent.</translation>
    </message>
    <message>
        <source>下面这些会自动提交，不用做什么。</source>
        <translation>These are sent by themselves; nothing to do.</translation>
    </message>
    <message>
        <source>现在没有网络。都已存在本机，联网后自动提交。</source>
        <translation>There is no network now. All is saved on this device and sent when there is one.</translation>
    </message>
    <message>
        <source>现在就提交</source>
        <translation>Send now</translation>
    </message>
</context>
<context>
    <name>WeekHours</name>
    <message>
        <source>一周开放时间</source>
        <extracomment>The name of the picture of an office&apos;s opening hours.</extracomment>
        <translation>Opening hours of a week</translation>
    </message>
</context>
<context>
    <name>WheelColumn</name>
    <message>
        <source>%1：%2</source>
        <extracomment>A column of a wheel as it is read: what it is (year), and what is chosen.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
