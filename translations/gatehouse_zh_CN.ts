<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>The column %1 of event %2 was changed: it no longer repeats what the event says.</source>
        <translation>事件 %2 的列 %1 已被更改：它不再与事件内容一致。</translation>
    </message>
    <message>
        <source>The database file is damaged: %1. Restore a backup elsewhere and compare the two.</source>
        <translation>数据库文件已损坏：%1。请在别处恢复备份并将两者比较。</translation>
    </message>
    <message numerus="yes">
        <source>Replaying such a trail gives other rows than the registry holds: %n finding(s), which follow from the events named before or cannot be told from what does; the first: %1</source>
        <translation>
            <numerusform>重放这样的记录，得到的行与登记册中的不同：%n 处发现，它们源自前面指出的事件，或无法与由此产生的结果区分开来；第一处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <source>view</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>The registry lacks its %1 %2, with which the program made it. Restore the newest backup.</source>
        <translation>登记册缺少程序建立时就有的%1 %2。请恢复最新的备份。</translation>
    </message>
    <message>
        <source>The registry&apos;s %1 %2 is not as the program made it. Restore the newest backup.</source>
        <translation>登记册的%1 %2 与程序建立时不同。请恢复最新的备份。</translation>
    </message>
    <message>
        <source>The registry has the %1 %2, which the program did not make. Ask who added it, and restore the newest backup.</source>
        <translation>登记册里有不是程序建立的%1 %2。请查明是谁添加的，并恢复最新的备份。</translation>
    </message>
</context>
<context>
    <name>AuditBeside</name>
    <message>
        <source>A free text of event %1 was redacted.</source>
        <translation>事件 %1 的一段自由文本已被抹除。</translation>
    </message>
    <message>
        <source>A free text of event %1 was changed: it does not give the digest that the event names.</source>
        <translation>事件 %1 的一段自由文本被改动：它得不出该事件所记的摘要。</translation>
    </message>
    <message>
        <source>A free text stands beside event %1, which does not exist.</source>
        <translation>有一段自由文本附在事件 %1 旁，但该事件不存在。</translation>
    </message>
    <message>
        <source>A free text stands beside event %1, which does not name it.</source>
        <translation>有一段自由文本附在事件 %1 旁，但该事件并未提及它。</translation>
    </message>
    <message>
        <source>A free text that event %1 names is missing.</source>
        <translation>事件 %1 提及的一段自由文本缺失。</translation>
    </message>
    <message>
        <source>A document of event %1 was changed (%2 %3): its bytes do not give its digest.</source>
        <translation>事件 %1 的一份文档被改动（%2 %3）：其字节得不出所记的摘要。</translation>
    </message>
    <message>
        <source>A document that event %1 names is missing (%2 %3).</source>
        <translation>事件 %1 提及的一份文档缺失（%2 %3）。</translation>
    </message>
    <message>
        <source>A document of event %1 is kept as something else than the event says (%2 of event %3).</source>
        <translation>事件 %1 的一份文档的保存类别与事件所述不符（%2，属于事件 %3）。</translation>
    </message>
    <message>
        <source>A document stands in the registry that no event names (%1 %2, beside event %3).</source>
        <translation>登记册中有一份没有任何事件提及的文档（%1 %2，附在事件 %3 旁）。</translation>
    </message>
    <message>
        <source>The answer kept for command %1 names event %2, which did not record it.</source>
        <translation>为命令 %1 保存的应答指向事件 %2，但该事件并未记录此命令。</translation>
    </message>
    <message>
        <source>The answer kept for the command of event %1 is missing or was changed.</source>
        <translation>为事件 %1 的命令保存的应答缺失或已被更改。</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message>
        <source>Consistent to event %1; head not anchored.</source>
        <translation>截至事件 %1 一致；末端未锚定。</translation>
    </message>
    <message>
        <source>Consistent to event %1, anchored by the checkpoint to event %2; the head after it is not anchored.</source>
        <translation>截至事件 %1 一致，检查点锚定至事件 %2；其后的末端未锚定。</translation>
    </message>
    <message>
        <source>Consistent to event %1, anchored by the checkpoint to its head.</source>
        <translation>截至事件 %1 一致，检查点锚定至末端。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found; the first: %1</source>
        <translation>
            <numerusform>发现 %n 个问题；第一个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Event %1: %2</source>
        <translation>事件 %1：%2</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 is a registry in use, no backup: its newest events are not in the file yet. Make a backup of it with “gatehousectl backup”.</source>
        <translation>%1 是正在使用的登记册，不是备份：其最新事件尚未写入文件。请用“gatehousectl backup”制作备份。</translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3.</source>
        <translation>无法将 %1 复制到 %2：%3。</translation>
    </message>
    <message>
        <source>%1 is backed up on its server: “pg_dump --format=custom --file=FILE DATABASE”, and a copy of the folder %2. “gatehousectl audit export” takes the trail alone.</source>
        <translation>%1 在其服务器上备份：运行“pg_dump --format=custom --file=FILE DATABASE”，并复制文件夹 %2。“gatehousectl audit export”只导出审计轨迹。</translation>
    </message>
    <message>
        <source>A backup becomes a registry in a file, sqlite:///absolute/path.db. A dump of a server&apos;s database comes back with “pg_restore”.</source>
        <translation>备份只能还原为文件中的登记册，即 sqlite:///绝对/路径.db。服务器数据库的转储用“pg_restore”还原。</translation>
    </message>
    <message>
        <source>The backup&apos;s trail is not whole, so it was not restored. %1 Take another backup, or look at this one with “gatehousectl audit verify”.</source>
        <translation>备份的审计记录不完整，因此没有恢复。%1 请换一份备份，或用“gatehousectl audit verify”检查这一份。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>BoardCells</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>%1, not live yet</source>
        <translation>%1，尚未上线</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) since you last looked</source>
        <translation>
            <numerusform>您上次查看以来有 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs another build.</source>
        <translation>%1 运行另一个构建。</translation>
    </message>
    <message>
        <source>%1 runs %2.</source>
        <translation>%1 运行 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <translation>
            <numerusform>%1，%n 项逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 项逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; next: %2</source>
        <translation>%1；下一步：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Model, live version</source>
        <translation>模型、上线版本</translation>
    </message>
    <message>
        <source>Slot, in step</source>
        <translation>部署位、同步情况</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Usability, what is wrong</source>
        <translation>可用性、问题</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Owner, next move</source>
        <translation>负责人、下一步</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复审</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>立即处理</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1，%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in step</source>
        <translation>%2 个中 %1 个同步</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1, to be adopted</source>
        <translation>%1，待纳管</translation>
    </message>
</context>
<context>
    <name>BuiltInPolicy</name>
    <message>
        <source>Purpose and intended use are stated</source>
        <translation>已说明目的和预期用途</translation>
    </message>
    <message>
        <source>Data references and digests match what the training used</source>
        <translation>数据引用和摘要与训练所用一致</translation>
    </message>
    <message>
        <source>No target leakage in the features</source>
        <translation>特征中没有目标泄漏</translation>
    </message>
    <message>
        <source>The evaluation supports the stated claim</source>
        <translation>评估支持所述结论</translation>
    </message>
    <message>
        <source>Limits and failure cases are described</source>
        <translation>已说明局限和失效情形</translation>
    </message>
    <message>
        <source>The business use and its limits are agreed with the owner</source>
        <translation>业务用途及其限制已与负责人商定</translation>
    </message>
    <message>
        <source>What a wrong answer costs is accepted</source>
        <translation>已接受错误答案的代价</translation>
    </message>
    <message>
        <source>Consumers know what changes for them</source>
        <translation>使用方知道对其有何变化</translation>
    </message>
    <message>
        <source>The evidence was read, not only counted</source>
        <translation>证据已阅读，而不只是清点</translation>
    </message>
    <message>
        <source>The way back is known and was tried</source>
        <translation>退路明确且已试过</translation>
    </message>
    <message>
        <source>What remains of the risk is accepted</source>
        <translation>已接受剩余风险</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message>
        <source>Event %1 was changed: its bytes do not give the hash kept with them.</source>
        <translation>事件 %1 被改动：其字节得不出随之保存的哈希值。</translation>
    </message>
    <message>
        <source>Event %1 is not in canonical form, so it is not what Gatehouse wrote.</source>
        <translation>事件 %1 不是规范形式，因此不是 Gatehouse 写入的内容。</translation>
    </message>
    <message>
        <source>Event %1 was moved: it stands behind event %2.</source>
        <translation>事件 %1 被移动：它排在事件 %2 之后。</translation>
    </message>
    <message>
        <source>There is more than one event %1; this one, at place %2, was added.</source>
        <translation>事件 %1 不止一个；位于第 %2 位的这一个是添加进来的。</translation>
    </message>
    <message>
        <source>Event %1 is kept under number %2: an event before it was moved, removed or added.</source>
        <translation>事件 %1 保存在编号 %2 之下：它之前有事件被移动、删除或添加。</translation>
    </message>
    <message>
        <source>Event %1 names an event before it, but the trail begins here.</source>
        <translation>事件 %1 指明了前一个事件，但审计记录从这里开始。</translation>
    </message>
    <message>
        <source>Event %1 is not the one that event %2 follows: one of the two was changed, or put in the place of another.</source>
        <translation>事件 %1 并不是事件 %2 所接续的事件：两者之一被改动，或被放到了另一事件的位置。</translation>
    </message>
    <message>
        <source>An event has the number %1, which no event can have.</source>
        <translation>有一个事件的编号为 %1，任何事件都不可能有此编号。</translation>
    </message>
    <message>
        <source>Event %1 belongs to another registry, %2.</source>
        <translation>事件 %1 属于另一个登记册 %2。</translation>
    </message>
    <message>
        <source>Event %1 repeats the command of event %2; a command happens once.</source>
        <translation>事件 %1 重复了事件 %2 的命令；一条命令只发生一次。</translation>
    </message>
    <message>
        <source>Event %1 has no readable time.</source>
        <translation>事件 %1 没有可读取的时间。</translation>
    </message>
    <message>
        <source>The clock of event %1 is behind that of event %2. Order is by number, so nothing is lost; somebody should look at the clock.</source>
        <translation>事件 %1 的时钟早于事件 %2。顺序以编号为准，因此没有丢失任何内容；但应有人检查时钟。</translation>
    </message>
    <message>
        <source>Events 1 to %1 are not those of the checkpoint: at least one of them was changed, removed, added or moved since it left.</source>
        <translation>事件 1 至 %1 与检查点中的不一致：自检查点导出以来，至少有一个事件被改动、删除、添加或移动。</translation>
    </message>
    <message>
        <source>Event %1 is missing: it was removed.</source>
        <translation>事件 %1 缺失：它被删除了。</translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing: they were removed.</source>
        <translation>事件 %1 至 %2 缺失：它们被删除了。</translation>
    </message>
    <message>
        <source>The checkpoint is one of another registry, %1; this one is %2.</source>
        <translation>该检查点属于另一个登记册 %1；当前登记册是 %2。</translation>
    </message>
    <message>
        <source>The clock of event %1 says %2, which is still to come. Order is by number and nothing is stopped; until then that time counts as now. Somebody should look at the clock.</source>
        <translation>事件 %1 的时钟显示 %2，该时间尚未到来。顺序以编号为准，任何操作都不受阻；在那之前以该时间为“现在”。应有人检查时钟。</translation>
    </message>
    <message numerus="yes">
        <source>The checkpoint was made at %n event(s) and the trail has %1: its end, from event %2 on, was cut off.</source>
        <translation>
            <numerusform>检查点建立时有 %n 个事件，而审计记录有 %1 个：从事件 %2 起的末尾部分被截去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeExtent</name>
    <message>
        <source>no changes</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>new file, %1</source>
        <translation>新文件，%1</translation>
    </message>
    <message>
        <source>removed, %1</source>
        <translation>已移除，%1</translation>
    </message>
    <message>
        <source>whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>bytes differ: %1 → %2</source>
        <translation>字节不同：%1 → %2</translation>
    </message>
    <message>
        <source>only its mode</source>
        <translation>仅其模式</translation>
    </message>
    <message>
        <source>only its element</source>
        <translation>仅其要素</translation>
    </message>
    <message>
        <source>no changes in what is shown</source>
        <translation>所示部分没有更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>This is no checkpoint of a Gatehouse trail: %1</source>
        <translation>这不是 Gatehouse 审计记录的检查点：%1</translation>
    </message>
    <message>
        <source>it has fewer than three whole lines.</source>
        <translation>完整的行少于三行。</translation>
    </message>
    <message>
        <source>its first line does not name a registry as gatehouse/ID.</source>
        <translation>第一行没有以 gatehouse/ID 的形式指明登记册。</translation>
    </message>
    <message>
        <source>its second line is no number of events.</source>
        <translation>第二行不是事件数。</translation>
    </message>
    <message>
        <source>its third line is no SHA-256 in base64.</source>
        <translation>第三行不是 base64 编码的 SHA-256。</translation>
    </message>
    <message>
        <source>more follows its three lines. Signatures on checkpoints cannot be checked by this version; use the unsigned one.</source>
        <translation>三行之后还有内容。此版本无法校验检查点上的签名；请使用未签名的检查点。</translation>
    </message>
    <message>
        <source>its lines are not in the one form that a checkpoint has.</source>
        <translation>各行不符合检查点的唯一格式。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>Waived by the author: %1</source>
        <translation>作者已豁免：%1</translation>
    </message>
    <message>
        <source>Not applicable yet</source>
        <translation>尚不适用</translation>
    </message>
    <message>
        <source>%1, on revision %2: outdated</source>
        <translation>%1，针对修订 %2：已过时</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nobody can give it</source>
        <translation>无人可裁决</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>can be given by %1</source>
        <translation>可由 %1 作出</translation>
    </message>
    <message>
        <source>%1 abstained</source>
        <translation>%1 已弃权</translation>
    </message>
    <message>
        <source>Not ticked yet</source>
        <translation>尚未勾选</translation>
    </message>
    <message>
        <source>needs a tick and a sentence</source>
        <translation>需勾选并写一句说明</translation>
    </message>
    <message>
        <source>needs a tick</source>
        <translation>需勾选</translation>
    </message>
    <message>
        <source>Ticked on revision %1</source>
        <translation>已在修订 %1 上勾选</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>%1 ticked it</source>
        <translation>%1 已勾选</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, owner %2, due %3</source>
        <translation>%1，负责人 %2，期限 %3</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Finding %1, %2, raised by %3 as %4 on revision %5.</source>
        <translation>发现项 %1，%2，由 %3 以%4身份在修订 %5 上提出。</translation>
    </message>
    <message>
        <source>Evidence for closing: %1</source>
        <translation>关闭依据：%1</translation>
    </message>
    <message>
        <source>What gate A asks before a review</source>
        <translation>关口 A 在评审前的要求</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>由谁裁决</translation>
    </message>
    <message>
        <source>Checklist of the %1</source>
        <translation>%1的检查清单</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message numerus="yes">
        <source>At tier %1 it asks for %2, within %n day(s).</source>
        <translation>
            <numerusform>风险等级为%1时，须由%2在 %n 天内裁决。</numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message numerus="yes">
        <source>An approval counts for %n day(s).</source>
        <translation>
            <numerusform>批准的有效期为 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every change is named in the release notes</source>
        <translation>每处更改都写入了发布说明</translation>
    </message>
    <message>
        <source>For other content</source>
        <translation>针对其他内容</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Did not pass</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Evidence and reports</source>
        <translation>证据与报告</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，第 %2 位，共 %3 位</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>例行变更</translation>
    </message>
    <message>
        <source>Not routine</source>
        <translation>非例行变更</translation>
    </message>
    <message>
        <source>A routine change: fewer decide</source>
        <translation>例行变更：所需裁决人较少</translation>
    </message>
    <message>
        <source>No routine change: all decide</source>
        <translation>非例行变更：所有角色均须裁决</translation>
    </message>
    <message>
        <source>as judged at its submit</source>
        <translation>以提交时的判断为准</translation>
    </message>
    <message>
        <source>Of a routine change the policy asks %1.</source>
        <translation>对例行变更，政策要求：%1。</translation>
    </message>
    <message>
        <source>At tier %1 the policy asks for %2.</source>
        <translation>风险等级为%1时，政策要求%2。</translation>
    </message>
    <message>
        <source>An admin gives the role to somebody who is not the author, under Registry &gt; People.</source>
        <translation>由管理员在“登记册 &gt; 人员”中将该角色授予一位非作者的人。</translation>
    </message>
    <message>
        <source>%1 can give the verdict, with the buttons below.</source>
        <translation>%1 可用下方的按钮给出裁决。</translation>
    </message>
    <message>
        <source>Whoever approves as %1 ticks this and says in a sentence what they saw.</source>
        <translation>以%1身份批准的人须勾选此项，并用一句话说明所见。</translation>
    </message>
    <message>
        <source>Whoever approves as %1 ticks this.</source>
        <translation>以%1身份批准的人须勾选此项。</translation>
    </message>
    <message>
        <source>nobody is left who holds the role and may decide</source>
        <translation>没有人还持有该角色且可以决定</translation>
    </message>
    <message>
        <source>Finding %1, %2, raised by rule on revision %3.</source>
        <translation>问题 %1，%2，按规则就修订 %3 提出。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Out of step</source>
        <translation>不同步</translation>
    </message>
    <message>
        <source>Exception open</source>
        <translation>例外未结</translation>
    </message>
    <message>
        <source>Review overdue</source>
        <translation>复审逾期</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The disk is full, so nothing was recorded. Make room and try again.</source>
        <translation>磁盘已满，因此未记录任何内容。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Another program holds the registry for longer than it should. Try again in a moment.</source>
        <translation>另一个程序占用登记册的时间过长。请稍后重试。</translation>
    </message>
    <message>
        <source>The registry may only be read from here, so nothing was recorded. Ask for write permission on its file and folder.</source>
        <translation>从此处只能读取登记册，因此未记录任何内容。请申请其文件和文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The registry&apos;s database is damaged. Keep the file, and restore the newest backup with “gatehousectl restore”.</source>
        <translation>登记册的数据库已损坏。请保留该文件，并用“gatehousectl restore”恢复最新的备份。</translation>
    </message>
    <message>
        <source>opening it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>making it</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>replaying</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>This Qt has no usable SQLite driver. Install the package libqt6sql6-sqlite.</source>
        <translation>此 Qt 没有可用的 SQLite 驱动。请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>preparing a query</source>
        <translation>准备查询</translation>
    </message>
    <message>
        <source>asking it</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Beside the database stands a journal (-journal) of a change that was broken off, and it may only be read from here. Let somebody open it who may write, or move the journal away if it is of another file.</source>
        <translation>数据库旁有一个中断的更改留下的日志（-journal），而从这里只能读取。请让有写入权限的人打开一次；若该日志属于其他文件，请将其移走。</translation>
    </message>
    <message>
        <source>There is no registry at %1. Make one there, or look for where it was moved.</source>
        <translation>%1 处没有登记册。请在那里建立一个，或查找它被移到了何处。</translation>
    </message>
    <message>
        <source>The registry could not be used while %1: %2. Nothing was recorded. Try again; if it stays so, verify the audit trail with its replay, and restore the newest backup where something is found.</source>
        <translation>%1时无法使用登记册：%2。没有记录任何内容。请再试一次；若仍然如此，请连同重放一起校验审计轨迹，并在发现问题时恢复最新的备份。</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Back to draft: nobody has to decide until it is submitted again. Verdicts given so far become outdated then.</source>
        <translation>退回为草稿：再次提交之前，无人需要裁决。届时，此前给出的裁决将失效。</translation>
    </message>
    <message>
        <source>The approval ends. The next submit is revision %1 and goes through gate A anew.</source>
        <translation>批准就此结束。下次提交将成为修订 %1，并重新经过关口 A。</translation>
    </message>
    <message>
        <source>This is the last approval asked: %1 becomes Approved.</source>
        <translation>这是所需的最后一项批准：%1 将变为已批准。</translation>
    </message>
    <message>
        <source>Still to approve: %1; the version stays in review until then.</source>
        <translation>仍待批准：%1；在此之前，版本保持评审中。</translation>
    </message>
    <message>
        <source>The version goes back to %1 as a draft; the next submit is a new revision.</source>
        <translation>版本将作为草稿退回给 %1；下次提交将成为新的修订。</translation>
    </message>
    <message>
        <source>This is final: %1 becomes Rejected for ever. Its content may be registered as a new version.</source>
        <translation>此决定不可更改：%1 将永久变为已驳回。其内容可登记为新版本。</translation>
    </message>
    <message>
        <source>Not final: the gate stays open, and nothing can be approved until you take this verdict back.</source>
        <translation>并非最终决定：关口保持开放，在您撤回此裁决之前，无法批准任何内容。</translation>
    </message>
    <message>
        <source>You leave the role of %1 to somebody else: %2.</source>
        <translation>您将%1的职责留给其他人：%2。</translation>
    </message>
    <message>
        <source>Your verdict no longer counts; it stays in the trail, struck through. You may decide again while gate A is open.</source>
        <translation>您的裁决不再计入；它会以删除线的形式留在审计记录中。关口 A 开放期间，您可以重新裁决。</translation>
    </message>
    <message>
        <source>New runs are refused at once, for %1 hours; then the hold lapses by itself. Nothing is hidden or deleted.</source>
        <translation>新的运行会立即被拒绝，持续 %1 小时；之后暂停自动失效。不会隐藏或删除任何内容。</translation>
    </message>
    <message>
        <source>New runs are accepted again, from now on.</source>
        <translation>从现在起重新接受新的运行。</translation>
    </message>
    <message>
        <source>You are the second person: with this it is unusable. New runs are refused. Nothing is hidden or deleted: results and history remain.</source>
        <translation>您是第二人：由此该版本不可用。新的运行将被拒绝。不会隐藏或删除任何内容：结果和历史均保留。</translation>
    </message>
    <message>
        <source>You are the second person: with this it is usable again. %1 proposed it: %2</source>
        <translation>您是第二人：由此该版本恢复可用。提议人 %1：%2</translation>
    </message>
    <message>
        <source>Two people decide this: the owner, %1, and a risk approver. You propose, the other one confirms.</source>
        <translation>此事由两人决定：负责人 %1 和一名风险批准人。您提议，由另一人确认。</translation>
    </message>
    <message>
        <source>The version still runs; everybody who uses it reads the message.</source>
        <translation>版本仍可运行；每个使用者都会看到此消息。</translation>
    </message>
    <message>
        <source>The message goes; the version is as usable as before.</source>
        <translation>消息将消失；版本的可用性与之前相同。</translation>
    </message>
    <message numerus="yes">
        <source>Freezes the content as revision %1 under its digest. Decides: %2; due in %n day(s).</source>
        <translation>
            <numerusform>将内容冻结为修订 %1，并记下其摘要。裁决人：%2；%n 天内到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same digest is approved anew, for %n day(s) once every role has renewed.</source>
        <translation>
            <numerusform>同一摘要将重新获得批准；每个角色都续期后，有效期为 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>You proposed this. The other of the owner, %1, and a risk approver confirms; until then it stays unusable.</source>
        <translation>您已提议。由负责人 %1 与风险批准人中的另一人确认；在此之前仍不可用。</translation>
    </message>
    <message>
        <source>You proposed this. It waits for a second person: %1. Until then the version can be used, unless it is on hold.</source>
        <translation>您已提议。等待第二人确认：%1。在此之前该版本仍可使用，除非处于暂停。</translation>
    </message>
    <message>
        <source>Two people decide this. You propose; a second person confirms: %1. Until then the version can be used, unless it is on hold.</source>
        <translation>此事由两人决定。您提议，由第二人确认：%1。在此之前该版本仍可使用，除非处于暂停。</translation>
    </message>
    <message>
        <source>As %1, under policy %2.</source>
        <translation>以%1身份，依据政策 %2。</translation>
    </message>
</context>
<context>
    <name>ConsumerCells</name>
    <message>
        <source>nothing live</source>
        <translation>没有上线版本</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，用于 %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>Model, live version</source>
        <translation>模型、上线版本</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>部署位</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reported use</source>
        <translation>上报的使用</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>%1 is live and unusable; there is no successor yet.</source>
        <translation>%1 已上线但不可用；尚无后继版本。</translation>
    </message>
    <message>
        <source>%1 is live and unusable; move to %2.</source>
        <translation>%1 已上线但不可用；请改用 %2。</translation>
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation>%1 已暂停使用。</translation>
    </message>
    <message>
        <source>%1 is deprecated.</source>
        <translation>%1 已弃用。</translation>
    </message>
    <message>
        <source>%1 is deprecated; move to %2.</source>
        <translation>%1 已弃用；请改用 %2。</translation>
    </message>
    <message>
        <source>%1, which was live here, is unusable.</source>
        <translation>曾在此上线的 %1 不可用。</translation>
    </message>
    <message>
        <source>%1, which was live here, is unusable; its successor is %2.</source>
        <translation>曾在此上线的 %1 不可用；其后继版本为 %2。</translation>
    </message>
    <message>
        <source>%1 was replaced by %2.</source>
        <translation>%1 已由 %2 取代。</translation>
    </message>
    <message>
        <source>%1 breaks what is read of %2 and waits for an acknowledgement.</source>
        <translation>%1 会破坏从 %2 读取的内容，正等待确认。</translation>
    </message>
    <message>
        <source>%1 is to end in %2 and waits for an acknowledgement.</source>
        <translation>%1 将在 %2 中结束，正等待确认。</translation>
    </message>
    <message>
        <source>%1 is live and unusable; %2 is to follow it and is not approved yet.</source>
        <translation>%1 已上线但不可用；后继版本 %2 尚未批准。</translation>
    </message>
    <message>
        <source>%1 is deprecated; %2 is to follow it and is not approved yet.</source>
        <translation>%1 已弃用；后继版本 %2 尚未批准。</translation>
    </message>
    <message>
        <source>%1, which was called unusable, is usable again: what it was called so for did not hold.</source>
        <translation>曾被标为不可用的 %1 又可以使用：当时的理由并不成立。</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>%1 has no revision %2; its newest is %3.</source>
        <translation>%1 没有修订 %2；最新修订为 %3。</translation>
    </message>
    <message>
        <source>There is no version %1 in this registry. The inventory lists what there is.</source>
        <translation>此登记册中没有版本 %1。清单中列有现有版本。</translation>
    </message>
</context>
<context>
    <name>Contract</name>
    <message>
        <source>Input “%1” was %2 and is now %3.</source>
        <translation>输入“%1”原为 %2，现为 %3。</translation>
    </message>
    <message>
        <source>Input “%1” may now be missing.</source>
        <translation>输入“%1”现在可以缺失。</translation>
    </message>
    <message>
        <source>Input “%1” may no longer be missing.</source>
        <translation>输入“%1”不再可以缺失。</translation>
    </message>
    <message>
        <source>Input “%1” takes another range.</source>
        <translation>输入“%1”的取值范围已改变。</translation>
    </message>
    <message>
        <source>Output “%1” was %2 and is now %3.</source>
        <translation>输出“%1”原为 %2，现为 %3。</translation>
    </message>
    <message>
        <source>Output “%1” may now be missing.</source>
        <translation>输出“%1”现在可能缺失。</translation>
    </message>
    <message>
        <source>Output “%1” is no longer missing.</source>
        <translation>输出“%1”不再缺失。</translation>
    </message>
    <message>
        <source>Output “%1” has another range.</source>
        <translation>输出“%1”的取值范围已改变。</translation>
    </message>
    <message>
        <source>Input “%1” is new and may be missing.</source>
        <translation>输入“%1”是新增的，可以缺失。</translation>
    </message>
    <message>
        <source>Input “%1” is new and must be given.</source>
        <translation>输入“%1”是新增的，必须提供。</translation>
    </message>
    <message>
        <source>Input “%1” is no longer read.</source>
        <translation>输入“%1”不再读取。</translation>
    </message>
    <message>
        <source>Output “%1” is new.</source>
        <translation>输出“%1”是新增的。</translation>
    </message>
    <message>
        <source>Output “%1” is gone.</source>
        <translation>输出“%1”已移除。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation>可以缺失</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>CustomField</name>
    <message>
        <source>any text</source>
        <translation>任意文本</translation>
    </message>
    <message>
        <source>a number, such as 1.5</source>
        <translation>数字，例如 1.5</translation>
    </message>
    <message>
        <source>a date, such as 2026-03-01</source>
        <translation>日期，例如 2026-03-01</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes 或 no</translation>
    </message>
    <message>
        <source>The field “%1” takes %2, not “%3”.</source>
        <translation>字段“%1”接受%2，而不是“%3”。</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DecisionActs</name>
    <message>
        <source>Confirm: %1 is usable again</source>
        <translation>确认：%1 恢复可用</translation>
    </message>
    <message>
        <source>Propose to make %1 usable again</source>
        <translation>提议将 %1 恢复可用</translation>
    </message>
    <message>
        <source>Submit %1 to gate A</source>
        <translation>将 %1 提交至关口 A</translation>
    </message>
    <message>
        <source>Submit to gate A</source>
        <translation>提交至关口 A</translation>
    </message>
    <message>
        <source>Author: this is the content to be decided on</source>
        <translation>作者：这是须裁决的内容</translation>
    </message>
    <message>
        <source>You can withdraw it while gate A is open.</source>
        <translation>关口 A 未关闭时您可以撤回。</translation>
    </message>
    <message>
        <source>Withdraw %1 from review</source>
        <translation>从评审中撤回 %1</translation>
    </message>
    <message>
        <source>Withdraw from review</source>
        <translation>从评审中撤回</translation>
    </message>
    <message>
        <source>Author: this content is not to be decided on</source>
        <translation>作者：此内容不再提交裁决</translation>
    </message>
    <message>
        <source>You can submit it again.</source>
        <translation>您可以再次提交。</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>重新打开 %1</translation>
    </message>
    <message>
        <source>Reopen an approved version</source>
        <translation>重新打开已批准的版本</translation>
    </message>
    <message>
        <source>Author: the approval ends, a new revision follows</source>
        <translation>作者：批准终止，随后有新的修订</translation>
    </message>
    <message>
        <source>Its way back to Approved is a new gate A.</source>
        <translation>须重新通过关口 A 才能回到“已批准”。</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>批准 %1</translation>
    </message>
    <message>
        <source>Gate A: approval for production</source>
        <translation>关口 A：批准用于生产</translation>
    </message>
    <message>
        <source>A verdict cannot be edited. You can take it back while gate A is open.</source>
        <translation>裁决不可修改。关口 A 未关闭时您可以撤回。</translation>
    </message>
    <message>
        <source>Request changes to %1</source>
        <translation>要求修改 %1</translation>
    </message>
    <message>
        <source>Gate A: request changes</source>
        <translation>关口 A：要求修改</translation>
    </message>
    <message>
        <source>A verdict cannot be edited.</source>
        <translation>裁决不可修改。</translation>
    </message>
    <message>
        <source>Reject %1</source>
        <translation>驳回 %1</translation>
    </message>
    <message>
        <source>Gate A: reject</source>
        <translation>关口 A：驳回</translation>
    </message>
    <message>
        <source>Abstain on %1</source>
        <translation>对 %1 弃权</translation>
    </message>
    <message>
        <source>Gate A: abstain</source>
        <translation>关口 A：弃权</translation>
    </message>
    <message>
        <source>You can take it back while gate A is open.</source>
        <translation>关口 A 未关闭时您可以撤回。</translation>
    </message>
    <message>
        <source>Take back my verdict on %1</source>
        <translation>撤回我对 %1 的裁决</translation>
    </message>
    <message>
        <source>Gate A: take a verdict back</source>
        <translation>关口 A：撤回裁决</translation>
    </message>
    <message>
        <source>You can decide again while gate A is open.</source>
        <translation>关口 A 未关闭时您可以重新裁决。</translation>
    </message>
    <message>
        <source>Renew the approval of %1</source>
        <translation>为 %1 的批准续期</translation>
    </message>
    <message>
        <source>Gate A: renew the approval</source>
        <translation>关口 A：为批准续期</translation>
    </message>
    <message>
        <source>A renewal cannot be edited.</source>
        <translation>续期不可修改。</translation>
    </message>
    <message>
        <source>Hold %1 for 72 hours</source>
        <translation>将 %1 暂停 72 小时</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Brake: no new run until this is cleared up</source>
        <translation>刹车：查清之前不得再运行</translation>
    </message>
    <message>
        <source>You or the owner can lift it at any time.</source>
        <translation>您或负责人可随时解除。</translation>
    </message>
    <message>
        <source>Lift the hold on %1</source>
        <translation>解除 %1 的暂停</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>解除暂停</translation>
    </message>
    <message>
        <source>The reason for the hold is cleared up</source>
        <translation>暂停的原因已查清</translation>
    </message>
    <message>
        <source>It can be held again.</source>
        <translation>可以再次暂停。</translation>
    </message>
    <message>
        <source>Mark %1 unusable</source>
        <translation>将 %1 标记为不可用</translation>
    </message>
    <message>
        <source>Mark unusable</source>
        <translation>标记为不可用</translation>
    </message>
    <message>
        <source>Recall: this version must not be used</source>
        <translation>召回：此版本不得使用</translation>
    </message>
    <message>
        <source>Making it usable again needs two people and a proof.</source>
        <translation>恢复可用需要两人和一份证明。</translation>
    </message>
    <message>
        <source>Make %1 usable again</source>
        <translation>恢复 %1 可用</translation>
    </message>
    <message>
        <source>Make usable again</source>
        <translation>恢复可用</translation>
    </message>
    <message>
        <source>Recall: the reason did not hold</source>
        <translation>召回：原因不成立</translation>
    </message>
    <message>
        <source>It can be marked unusable again.</source>
        <translation>可以再次标记为不可用。</translation>
    </message>
    <message>
        <source>Deprecate %1</source>
        <translation>弃用 %1</translation>
    </message>
    <message>
        <source>Deprecate</source>
        <translation>弃用</translation>
    </message>
    <message>
        <source>Owner: use the successor where you can</source>
        <translation>负责人：请尽可能使用后继版本</translation>
    </message>
    <message>
        <source>You can take it back.</source>
        <translation>您可以取消。</translation>
    </message>
    <message>
        <source>Take back the deprecation of %1</source>
        <translation>取消 %1 的弃用</translation>
    </message>
    <message>
        <source>Take the deprecation back</source>
        <translation>取消弃用</translation>
    </message>
    <message>
        <source>Owner: the version may be used as before</source>
        <translation>负责人：此版本可照旧使用</translation>
    </message>
    <message>
        <source>It can be deprecated again.</source>
        <translation>可以再次弃用。</translation>
    </message>
    <message>
        <source>A verdict cannot be edited. As long as the gate is open it can be taken back.</source>
        <translation>结论不能修改。只要关口未关闭，就可以撤回。</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not open to you</source>
        <translation>%1：您不可执行</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Submit to gate A…</source>
        <translation>提交至关口 A…</translation>
    </message>
    <message>
        <source>Withdraw from review…</source>
        <translation>从评审中撤回…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Approve as %1…</source>
        <translation>以%1身份批准…</translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation>要求修改…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Abstain…</source>
        <translation>弃权…</translation>
    </message>
    <message>
        <source>Take verdict back…</source>
        <translation>撤回裁决…</translation>
    </message>
    <message>
        <source>Renew as %1…</source>
        <translation>以%1身份续期…</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Lift hold…</source>
        <translation>解除暂停…</translation>
    </message>
    <message>
        <source>Mark unusable…</source>
        <translation>标记为不可用…</translation>
    </message>
    <message>
        <source>Make usable again…</source>
        <translation>恢复可用…</translation>
    </message>
    <message>
        <source>Deprecate…</source>
        <translation>弃用…</translation>
    </message>
    <message>
        <source>Take deprecation back…</source>
        <translation>取消弃用…</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 could not be written. Make room in the folder for temporary files, or set TMPDIR.</source>
        <translation>无法写入 %1。请在临时文件夹中腾出空间，或设置 TMPDIR。</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another place, or move it away.</source>
        <translation>%1 已存在。请选择其他位置，或将其移走。</translation>
    </message>
    <message>
        <source>The story of the demonstration is wrong: %1.</source>
        <translation>演示的情节有误：%1。</translation>
    </message>
    <message>
        <source>step %1 lacks its time, its person or its command</source>
        <translation>步骤 %1 缺少时间、人员或命令</translation>
    </message>
    <message>
        <source>it has no people or no beginning</source>
        <translation>缺少人员或开头</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>What it calls “%1” is made by its build from other files.</source>
        <translation>它所称的“%1”由其构建过程从其他文件生成。</translation>
    </message>
    <message>
        <source>Line %1 takes packages from %2.</source>
        <translation>第 %1 行从 %2 获取软件包。</translation>
    </message>
    <message>
        <source>Line %1 names another file, %2, which is not read here.</source>
        <translation>第 %1 行指向另一个文件 %2，此处不读取。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；未作任何更改。</translation>
    </message>
    <message>
        <source>The disk is full: no space is left for %1, and nothing was kept of what was being written. Free some space there or use a larger disk, then try again.</source>
        <translation>磁盘已满：%1 没有剩余空间，正在写入的内容均未保留。请在该处腾出空间，或改用更大的磁盘，然后重试。</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>“%1” of the threshold of %2 must be a number.</source>
        <translation>%2 的阈值中，“%1”必须是数字。</translation>
    </message>
    <message>
        <source>“%1” of the threshold of %2 must be zero or more: how much worse it may be.</source>
        <translation>%2 的阈值中，“%1”必须大于或等于零：它表示最多可以差多少。</translation>
    </message>
    <message>
        <source>%1 is asked and not in the evaluation.</source>
        <translation>要求 %1，但评估中没有。</translation>
    </message>
    <message>
        <source>%1: not comparable. The evaluation says “%2”, the policy “%3”.</source>
        <translation>%1：不可比较。评估写的是“%2”，政策写的是“%3”。</translation>
    </message>
    <message>
        <source>%1: %2, at least %3 is asked.</source>
        <translation>%1：%2，要求至少 %3。</translation>
    </message>
    <message>
        <source>%1: %2, at most %3 is asked.</source>
        <translation>%1：%2，要求至多 %3。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>%1: %2; there is no base to compare with.</source>
        <translation>%1：%2；没有可比较的基准版本。</translation>
    </message>
    <message>
        <source>%1: %2, not comparable. The base has no value of it.</source>
        <translation>%1：%2，不可比较。基准版本没有它的值。</translation>
    </message>
    <message>
        <source>%1: %2, the base has %3, so at least %4 is asked.</source>
        <translation>%1：%2，基准版本为 %3，因此要求至少 %4。</translation>
    </message>
    <message>
        <source>%1: %2, the base has %3, so at most %4 is asked.</source>
        <translation>%1：%2，基准版本为 %3，因此要求至多 %4。</translation>
    </message>
    <message>
        <source>%1: %2, not comparable. The base has %3 on another data set: %4.</source>
        <translation>%1：%2，不可比较。基准版本的 %3 来自另一个数据集：%4。</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>没有写明</translation>
    </message>
    <message>
        <source>A threshold needs a metric of the characters of names, not “%1”.</source>
        <translation>阈值需要一个由名称字符组成的指标，而不是“%1”。</translation>
    </message>
    <message>
        <source>The threshold of %1 does not say which direction is good; write “better: higher” or “better: lower”.</source>
        <translation>%1 的阈值没有说明哪个方向更好；请写“better: higher”或“better: lower”。</translation>
    </message>
    <message>
        <source>The threshold of %1 asks nothing; give it a limit, worse_by or worse_by_percent.</source>
        <translation>%1 的阈值什么也没有要求；请给出 limit、worse_by 或 worse_by_percent。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>at most %1 worse than the base</source>
        <translation>最多比基准版本差 %1</translation>
    </message>
    <message>
        <source>at most %1 % worse than the base</source>
        <translation>最多比基准版本差 %1 %</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source>A threshold needs the name of its metric.</source>
        <translation>阈值需要其指标的名称。</translation>
    </message>
</context>
<context>
    <name>EventCells</name>
    <message>
        <source>%1, revision %2</source>
        <translation>%1，修订 %2</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>修订 %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>%1 UTC
%2 local</source>
        <translation>%1 UTC
%2 本地时间</translation>
    </message>
    <message>
        <source>entered by somebody else as %1</source>
        <translation>由他人以 %1 的身份录入</translation>
    </message>
    <message>
        <source>entered by %1 as %2</source>
        <translation>由 %1 以 %2 的身份录入</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Time, local</source>
        <translation>时间，本地</translation>
    </message>
</context>
<context>
    <name>EvidenceFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 GiB; attach a summary of it instead.</source>
        <translation>%1 大于 %2 GiB；请改为附上其摘要。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name the file in it that holds the result.</source>
        <translation>%1 是文件夹。请指出其中保存结果的文件。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 is empty, so it proves nothing.</source>
        <translation>%1 是空的，因此证明不了任何事。</translation>
    </message>
</context>
<context>
    <name>EvidenceText</name>
    <message>
        <source>%1, %2, %3, reported by %4, %5</source>
        <translation>%1，%2，%3，由 %4 报告，%5</translation>
    </message>
    <message>
        <source>Runs: %1</source>
        <translation>运行：%1</translation>
    </message>
</context>
<context>
    <name>Factory</name>
    <message>
        <source>There is no slot “%1” in this registry.</source>
        <translation>此登记册中没有部署位“%1”。</translation>
    </message>
    <message>
        <source>It is deprecated: %1</source>
        <translation>它已弃用：%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>在 %2 中%1</translation>
    </message>
    <message>
        <source>%1 is not deployed here.</source>
        <translation>%1 未在此部署。</translation>
    </message>
    <message>
        <source>%1 is neither live nor in verification here: %2.</source>
        <translation>%1 在此既未上线，也不在验证中：%2。</translation>
    </message>
    <message>
        <source>There is no model %1 in this registry.</source>
        <translation>此登记册中没有模型 %1。</translation>
    </message>
    <message>
        <source>There is no version %1 in this registry.</source>
        <translation>此登记册中没有版本 %1。</translation>
    </message>
    <message>
        <source>%1 is unusable: %2</source>
        <translation>%1 不可用：%2</translation>
    </message>
    <message>
        <source>%1 is on hold until %2: %3</source>
        <translation>%1 已暂停至 %2：%3</translation>
    </message>
    <message>
        <source>%1 is live in %2 under an exception until %3.</source>
        <translation>%1 依例外在 %2 中上线，至 %3 为止。</translation>
    </message>
    <message>
        <source>%1 is %2 in %3.</source>
        <translation>%1 在 %3 中的状态是“%2”。</translation>
    </message>
    <message>
        <source>It was adopted without review, and its review is overdue since %1.</source>
        <translation>它未经评审即被纳管，其复审自 %1 起逾期。</translation>
    </message>
    <message>
        <source>%1 is to follow it and is not approved yet.</source>
        <translation>后继版本 %1 尚未批准。</translation>
    </message>
    <message>
        <source>Its successor %1 may not be used either; there is no other yet.</source>
        <translation>其后继版本 %1 同样不可使用；目前没有其他后继版本。</translation>
    </message>
    <message>
        <source>The exception under which %1 is live in %2 ended on %3. It may run again once gate B has cleared it; until then roll the slot back or replace what runs there.</source>
        <translation>%1 在 %2 上线所依据的例外已于 %3 到期。B 关口放行后才可再运行；在此之前请回滚该部署位，或替换那里运行的版本。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The manifest of content %1 is missing from the registry. Verify the audit trail: it names all that is missing.</source>
        <translation>登记册中缺少内容 %1 的文件清单。请验证审计记录：它会列出所有缺失项。</translation>
    </message>
    <message>
        <source>Policy %1, is missing from the registry. Verify the audit trail: it names all that is missing.</source>
        <translation>登记册中缺少政策 %1。请验证审计记录：它会列出所有缺失项。</translation>
    </message>
</context>
<context>
    <name>FileCells</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读</translation>
    </message>
    <message numerus="yes">
        <source>read %1 of %n change(s)</source>
        <translation>
            <numerusform>%n 处更改中已读 %1 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The registry may only be read from here: its lock %1 cannot be taken (%2).</source>
        <translation>从此处只能读取登记册：无法取得其锁 %1（%2）。</translation>
    </message>
</context>
<context>
    <name>FilesInUse</name>
    <message>
        <source>%1 is a file of the registry that is open here, and stays as it is. Choose another file.</source>
        <translation>%1 是此处已打开的登记册的文件，保持不变。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is a folder, a device or a pipe, and is not written over. Name a file.</source>
        <translation>%1 是文件夹、设备或管道，不会被覆盖。请指定一个文件。</translation>
    </message>
    <message>
        <source>%1 lies in %2, the artifact store of the registry, which keeps the files of versions and nothing else. Choose another folder.</source>
        <translation>%1 位于登记册的制品库 %2 之内，该处只保存版本的文件。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>FindingActs</name>
    <message>
        <source>Propose to close…</source>
        <translation>提议关闭…</translation>
    </message>
    <message>
        <source>Propose to close finding %1</source>
        <translation>提议关闭发现项 %1</translation>
    </message>
    <message>
        <source>Propose to close the finding</source>
        <translation>提议关闭发现项</translation>
    </message>
    <message>
        <source>Somebody who holds the role that raised it, and is neither its owner nor the author, looks at the evidence and closes it.</source>
        <translation>由担任提出该发现项的角色、且既非其负责人也非作者的人员查看证据并关闭。</translation>
    </message>
    <message>
        <source>Owner of the finding: what it names is mended</source>
        <translation>发现项负责人：所指问题已修正</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Close finding %1</source>
        <translation>关闭发现项 %1</translation>
    </message>
    <message>
        <source>Close the finding</source>
        <translation>关闭发现项</translation>
    </message>
    <message>
        <source>The evidence holds: the finding no longer stands in the way of anything.</source>
        <translation>证据成立：该发现项不再构成阻碍。</translation>
    </message>
    <message>
        <source>Review: I looked at the evidence, and the finding is mended</source>
        <translation>评审：我已查看证据，该发现项已修正</translation>
    </message>
    <message>
        <source>Give more time…</source>
        <translation>延期…</translation>
    </message>
    <message>
        <source>Give finding %1 more time</source>
        <translation>为发现项 %1 延期</translation>
    </message>
    <message>
        <source>Give the finding more time</source>
        <translation>为发现项延期</translation>
    </message>
    <message>
        <source>It stays open and is due later. The earlier date stays in the trail.</source>
        <translation>它保持未关闭，期限推后。原日期保留在审计记录中。</translation>
    </message>
    <message>
        <source>Risk: a later date is acceptable</source>
        <translation>风险：可接受推后的日期</translation>
    </message>
</context>
<context>
    <name>FolderImport</name>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Register as draft</source>
        <translation>登记为草稿</translation>
    </message>
    <message>
        <source>Replace draft %1 %2</source>
        <translation>替换草稿 %1 %2</translation>
    </message>
    <message>
        <source>Register %1 %2 as draft</source>
        <translation>将 %1 %2 登记为草稿</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Line %1 of %2</source>
        <translation>%2 的第 %1 行</translation>
    </message>
    <message>
        <source>Open a file first; then “:” and a number go to its line.</source>
        <translation>请先打开一个文件；然后输入“:”和数字即可转到该行。</translation>
    </message>
    <message>
        <source>Write the number of a line of %1.</source>
        <translation>请输入 %1 的行号。</translation>
    </message>
    <message>
        <source>Open a version first; then “#” finds its files.</source>
        <translation>请先打开一个版本；然后“#”可查找它的文件。</translation>
    </message>
    <message>
        <source>No file of this version is called “%1”.</source>
        <translation>此版本没有名为“%1”的文件。</translation>
    </message>
    <message>
        <source>No version is called “%1”.</source>
        <translation>没有名为“%1”的版本。</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>没有名为“%1”的命令。</translation>
    </message>
    <message>
        <source>No version, file or command is called “%1”.</source>
        <translation>没有名为“%1”的版本、文件或命令。</translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message>
        <source>There already is a model %1.</source>
        <translation>模型 %1 已存在。</translation>
    </message>
    <message>
        <source>%1 is already in this registry, and nothing would change.</source>
        <translation>%1 已在此登记册中，不会有任何更改。</translation>
    </message>
    <message>
        <source>The operating-system user %1 is already linked to %2.</source>
        <translation>操作系统用户 %1 已关联到 %2。</translation>
    </message>
    <message>
        <source>%1 rejected this revision; nothing can be approved until that verdict is withdrawn.</source>
        <translation>%1 已驳回此修订；在该裁决撤回之前，无法批准任何内容。</translation>
    </message>
    <message>
        <source>%1 is unusable and cannot be approved.</source>
        <translation>%1 不可用，无法批准。</translation>
    </message>
    <message>
        <source>The finding&apos;s owner, %1, first proposes to close it, with evidence.</source>
        <translation>须先由发现项的负责人 %1 提议关闭，并附上证据。</translation>
    </message>
    <message>
        <source>A %1 raised the finding, and a %1 closes it.</source>
        <translation>该发现项由%1提出，也须由%1关闭。</translation>
    </message>
    <message>
        <source>%1 owns the finding; somebody else closes it.</source>
        <translation>%1 是该发现项的负责人；须由其他人关闭。</translation>
    </message>
    <message>
        <source>%1 wrote the version; somebody else closes its findings.</source>
        <translation>%1 编写了该版本；其发现项须由其他人关闭。</translation>
    </message>
    <message>
        <source>Only the owner, %1, can do this.</source>
        <translation>只有负责人 %1 可以执行此操作。</translation>
    </message>
    <message>
        <source>%1 is already deprecated.</source>
        <translation>%1 已弃用。</translation>
    </message>
    <message>
        <source>There is no model %1 in this registry.</source>
        <translation>此登记册中没有模型 %1。</translation>
    </message>
    <message>
        <source>Nothing of %1 would change.</source>
        <translation>%1 不会有任何更改。</translation>
    </message>
    <message>
        <source>A later date needs a risk approver.</source>
        <translation>推迟日期需要风险批准人。</translation>
    </message>
    <message>
        <source>The finding is due on %1; give a later date.</source>
        <translation>该发现项的截止日期是 %1；请给出更晚的日期。</translation>
    </message>
    <message>
        <source>“%1” is nobody in this registry. Add the person first.</source>
        <translation>此登记册中没有“%1”此人。请先添加人员。</translation>
    </message>
    <message>
        <source>%1 already is %2.</source>
        <translation>%1 已经是%2。</translation>
    </message>
    <message>
        <source>Author and owner are facts of a version and a model; they are not granted.</source>
        <translation>作者和负责人是版本和模型的事实信息，不能授予。</translation>
    </message>
    <message>
        <source>A hold is for reviewers, deployers and the owner; %1 is none of them.</source>
        <translation>暂停由评审人、部署人和负责人执行；%1 不在其中。</translation>
    </message>
    <message>
        <source>%1 is already on hold until %2.</source>
        <translation>%1 已暂停至 %2。</translation>
    </message>
    <message>
        <source>%1 is already unusable.</source>
        <translation>%1 已经不可用。</translation>
    </message>
    <message>
        <source>%1 is not on hold.</source>
        <translation>%1 未处于暂停状态。</translation>
    </message>
    <message>
        <source>The hold is lifted by %1, who set it, or by the owner, %2.</source>
        <translation>暂停由设置者 %1 或负责人 %2 解除。</translation>
    </message>
    <message>
        <source>Reviewers, deployers, the owner and the author propose this; %1 is none of them.</source>
        <translation>此事由评审人、部署人、负责人和作者提议；%1 不在其中。</translation>
    </message>
    <message>
        <source>The owner, %1, or a risk approver confirms that a version is unusable.</source>
        <translation>版本不可用须由负责人 %1 或一名风险批准人确认。</translation>
    </message>
    <message>
        <source>Say what kind of defect it is.</source>
        <translation>请说明是哪一类缺陷。</translation>
    </message>
    <message>
        <source>Say how severe it is: minor, major or blocking.</source>
        <translation>请说明严重程度：轻微、重大或阻断。</translation>
    </message>
    <message>
        <source>Say since when it is wrong: always, a time, or a run.</source>
        <translation>请说明从何时起有误：一直如此、某个时间或某次运行。</translation>
    </message>
    <message>
        <source>Write the notice that everybody who used the version will read.</source>
        <translation>请写下每个使用过该版本的人都会看到的通知。</translation>
    </message>
    <message>
        <source>Closing finding %1 is already proposed.</source>
        <translation>已有人提议关闭发现项 %1。</translation>
    </message>
    <message>
        <source>The finding&apos;s owner, %1, proposes to close it.</source>
        <translation>由发现项的负责人 %1 提议关闭。</translation>
    </message>
    <message>
        <source>“%1” is nobody in this registry, so cannot be the author. Add the person first, or name another author.</source>
        <translation>此登记册中没有“%1”此人，因此不能作为作者。请先添加人员，或指定其他作者。</translation>
    </message>
    <message>
        <source>%1 is already %2 and its content is frozen. Give the new version another label.</source>
        <translation>%1 已是“%2”，其内容已冻结。请为新版本另取标签。</translation>
    </message>
    <message>
        <source>%1 is a draft of %2; only a draft of the same author is replaced.</source>
        <translation>%1 是 %2 的草稿；只能替换同一作者的草稿。</translation>
    </message>
    <message>
        <source>The draft changed meanwhile: it now holds %1. Look at it before you replace it.</source>
        <translation>草稿在此期间已更改：现在的内容是 %1。替换之前请先查看。</translation>
    </message>
    <message>
        <source>There is no version %1 to be the base. Name an existing one, or “none”.</source>
        <translation>没有可作为基准版本的版本 %1。请指定现有版本，或“none”。</translation>
    </message>
    <message>
        <source>A version cannot be its own base.</source>
        <translation>版本不能是自己的基准版本。</translation>
    </message>
    <message>
        <source>The version has no file. Name a folder that holds at least one.</source>
        <translation>该版本没有文件。请指定至少含一个文件的文件夹。</translation>
    </message>
    <message>
        <source>%1 is not unusable.</source>
        <translation>%1 并非不可用。</translation>
    </message>
    <message>
        <source>The owner, %1, and a risk approver reinstate together.</source>
        <translation>须由负责人 %1 和一名风险批准人共同恢复可用。</translation>
    </message>
    <message>
        <source>%1 proposed it; a second person confirms.</source>
        <translation>%1 已提议；须由第二人确认。</translation>
    </message>
    <message>
        <source>One of the two must be the owner, %1, the other a risk approver.</source>
        <translation>两人之中，一人须是负责人 %1，另一人须是风险批准人。</translation>
    </message>
    <message>
        <source>%1 is %2; it can be rejected while it is in review at gate A.</source>
        <translation>%1 的状态是“%2”；只有在关口 A 评审中时才能驳回。</translation>
    </message>
    <message>
        <source>%1 is %2; only an approved version can be renewed.</source>
        <translation>%1 的状态是“%2”；只有已批准的版本才能续期。</translation>
    </message>
    <message>
        <source>Blocking finding %1 is open; close it before the approval is renewed.</source>
        <translation>阻断性发现项 %1 尚未关闭；请先将其关闭，再为批准续期。</translation>
    </message>
    <message>
        <source>%1 has already renewed as %2.</source>
        <translation>%1 已以%2身份续期。</translation>
    </message>
    <message>
        <source>%1 already counts at this renewal as %2; one person counts once per gate.</source>
        <translation>%1 在本次续期中已计为%2；每人在每个关口只计一次。</translation>
    </message>
    <message>
        <source>%1 is %2; only an approved version can be reopened.</source>
        <translation>%1 的状态是“%2”；只有已批准的版本才能重新打开。</translation>
    </message>
    <message>
        <source>%1 is no %2, so there is nothing to revoke.</source>
        <translation>%1 不是%2，因此无可撤销。</translation>
    </message>
    <message>
        <source>%1 is the last admin; grant the role to somebody else first.</source>
        <translation>%1 是最后一名管理员；请先将该角色授予其他人。</translation>
    </message>
    <message>
        <source>%1 is unusable and cannot be submitted.</source>
        <translation>%1 不可用，无法提交。</translation>
    </message>
    <message>
        <source>“%1” cannot be waived at tier %2 under policy %3.</source>
        <translation>在风险等级%2下，依据政策 %3，不能豁免“%1”。</translation>
    </message>
    <message>
        <source>The waiver of “%1” needs a reason.</source>
        <translation>豁免“%1”需要理由。</translation>
    </message>
    <message>
        <source>%1 is not deprecated.</source>
        <translation>%1 未弃用。</translation>
    </message>
    <message>
        <source>%1 is %2: the gate is closed, and its verdicts stand.</source>
        <translation>%1 的状态是“%2”：关口已关闭，其裁决维持有效。</translation>
    </message>
    <message>
        <source>%1 has given no verdict on this revision as %2.</source>
        <translation>%1 未以%2身份对此修订作出裁决。</translation>
    </message>
    <message>
        <source>%1 is %2; only a version in review can be withdrawn.</source>
        <translation>%1 的状态是“%2”；只有评审中的版本才能撤回。</translation>
    </message>
    <message>
        <source>Finding %1 is already closed.</source>
        <translation>发现项 %1 已关闭。</translation>
    </message>
    <message>
        <source>A model states its purpose: the question it answers.</source>
        <translation>模型须说明用途：它所回答的问题。</translation>
    </message>
    <message>
        <source>A model has an owner; name one of the registry&apos;s people.</source>
        <translation>模型须有负责人；请指定登记册中的一名人员。</translation>
    </message>
    <message>
        <source>“%1” is nobody in this registry, so cannot own a model. Add the person first.</source>
        <translation>此登记册中没有“%1”此人，因此不能担任模型负责人。请先添加人员。</translation>
    </message>
    <message>
        <source>This needs a reason. Say in a sentence why; it is kept in the audit trail.</source>
        <translation>此操作需要理由。请用一句话说明原因；理由会保存在审计记录中。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s).</source>
        <translation>
            <numerusform>%1：%n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: named by dataset references.</source>
        <translation>%1：由数据集引用指明。</translation>
    </message>
    <message>
        <source>Intended use: what the answers may be used for, and what not.</source>
        <translation>预期用途：答案可用于什么，不可用于什么。</translation>
    </message>
    <message>
        <source>Operating requirements: mode, latency, volume, freshness.</source>
        <translation>运行要求：模式、延迟、数据量、时效。</translation>
    </message>
    <message>
        <source>Consumers: who uses the answers.</source>
        <translation>使用方：谁使用这些答案。</translation>
    </message>
    <message>
        <source>Result locations: where the answers are found.</source>
        <translation>结果位置：在何处可找到答案。</translation>
    </message>
    <message>
        <source>Golden tests: inputs with verified outputs.</source>
        <translation>黄金测试：带有经核实输出的输入。</translation>
    </message>
    <message>
        <source>Release notes: what changed, and why this version exists.</source>
        <translation>发布说明：更改了什么，以及为何有此版本。</translation>
    </message>
    <message>
        <source>Every changed file is named in the release notes.</source>
        <translation>每个已更改的文件都在发布说明中提及。</translation>
    </message>
    <message>
        <source>The content changed: you read %1, the version now holds %2. Read what changed and decide again.</source>
        <translation>内容已更改：您读的是 %1，版本现在的内容是 %2。请阅读更改之处并重新裁决。</translation>
    </message>
    <message>
        <source>%1 is no %2 here. An admin grants roles under Registry &gt; People.</source>
        <translation>%1 在此处不是%2。管理员在“登记册 &gt; 人员”中授予角色。</translation>
    </message>
    <message>
        <source>%1 wrote this version. An author never decides on their own version; it waits for %2.</source>
        <translation>%1 编写了此版本。作者绝不裁决自己的版本；它在等待 %2。</translation>
    </message>
    <message>
        <source>%1 has already said “%2” on this revision; withdraw that first.</source>
        <translation>%1 已对此修订作出“%2”裁决；请先将其撤回。</translation>
    </message>
    <message>
        <source>%1 already counts at this gate as %2; one person counts once per gate.</source>
        <translation>%1 在此关口已计为%2；每人在每个关口只计一次。</translation>
    </message>
    <message>
        <source>%1 is %2; verdicts are given while it is in review at gate A.</source>
        <translation>%1 的状态是“%2”；只有在关口 A 评审中时才能作出裁决。</translation>
    </message>
    <message>
        <source>Checklist: “%1” (%2) is not ticked.</source>
        <translation>检查清单：“%1”（%2）未勾选。</translation>
    </message>
    <message>
        <source>Checklist: “%1” (%2) needs a sentence.</source>
        <translation>检查清单：“%1”（%2）需要一句说明。</translation>
    </message>
    <message>
        <source>The checklist of %1 has no item “%2”.</source>
        <translation>%1的检查清单中没有“%2”一项。</translation>
    </message>
    <message>
        <source>A finding says what is wrong; one of them has no text.</source>
        <translation>发现项须说明哪里有误；其中一项没有文本。</translation>
    </message>
    <message>
        <source>A finding has an owner who mends it; “%1” is nobody here.</source>
        <translation>发现项须有负责修正的负责人；此处没有“%1”此人。</translation>
    </message>
    <message>
        <source>A finding has a due date, today or later.</source>
        <translation>发现项须有截止日期，为今天或之后。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 is an auditor here: an auditor reads everything and changes nothing.</source>
        <translation>%1 在此处是审计员：审计员可读取一切，但不作任何更改。</translation>
    </message>
    <message>
        <source>Only the author, %1, can do this.</source>
        <translation>只有作者 %1 可以执行此操作。</translation>
    </message>
    <message>
        <source>People, roles, policies and custom fields are kept by an admin: %1.</source>
        <translation>人员、角色、政策和自定义字段由管理员维护：%1。</translation>
    </message>
    <message>
        <source>%1: nothing in this version. Add a file, or name one under “elements” in gatehouse.yaml.</source>
        <translation>%1：此版本中没有内容。请添加文件，或在 gatehouse.yaml 的“elements”下指明一个。</translation>
    </message>
    <message>
        <source>The risk tier stays while versions are in review: %1. Decide or withdraw them first.</source>
        <translation>有版本在评审中时不能更改风险等级：%1。请先作出裁决或撤回。</translation>
    </message>
    <message>
        <source>%1 is unusable; its approval is not renewed.</source>
        <translation>%1 不可用；其批准不能续期。</translation>
    </message>
    <message>
        <source>“%1” is nobody in this registry, so there is no link to take off.</source>
        <translation>“%1” 不在此登记册中，因此没有可解除的关联。</translation>
    </message>
    <message>
        <source>%1 is the last admin, and an auditor changes nothing; grant the role of admin to somebody else first.</source>
        <translation>%1 是最后一名管理员，而审计员不做任何改动；请先将管理员角色授予其他人。</translation>
    </message>
    <message>
        <source>Event %1 has no such free text. Name one that it has.</source>
        <translation>事件 %1 没有这段自由文本。请指定它所含的一段。</translation>
    </message>
    <message>
        <source>There is no event %1 in this registry.</source>
        <translation>此登记册中没有事件 %1。</translation>
    </message>
    <message>
        <source>That text of event %1 is redacted already.</source>
        <translation>事件 %1 的这段文本已被抹除。</translation>
    </message>
    <message>
        <source>%1 proposed the redaction; a second person confirms it: an admin, or the owner of the model.</source>
        <translation>%1 提议了抹除；须由第二人确认：管理员，或模型负责人。</translation>
    </message>
    <message>
        <source>An admin confirms a redaction; ask one of them.</source>
        <translation>抹除由管理员确认；请联系其中一位。</translation>
    </message>
    <message>
        <source>An admin confirms a redaction, or the owner of the model, %1.</source>
        <translation>抹除由管理员或模型负责人 %1 确认。</translation>
    </message>
    <message>
        <source>A version cannot be its own successor. Name another version of %1, or none yet.</source>
        <translation>版本不能以自身为后继版本。请指定 %1 的另一个版本，或选“尚无”。</translation>
    </message>
    <message>
        <source>%1 has no version %2 to move to. Name one that is in this registry, or none yet.</source>
        <translation>%1 没有可迁移到的版本 %2。请指定此登记册中已有的版本，或选“尚无”。</translation>
    </message>
    <message>
        <source>%1 is unusable itself, so nobody can move to it. Name another version, or none yet.</source>
        <translation>%1 本身不可用，无法迁移到它。请指定另一个版本，或选“尚无”。</translation>
    </message>
    <message>
        <source>The reason repeats the words that are to go. Say why without them.</source>
        <translation>理由重复了要抹除的文字。请不要引用它们，另行说明原因。</translation>
    </message>
    <message>
        <source>“%1” is nothing to acknowledge; use contract or retire.</source>
        <translation>“%1”不是可以确认的事项；请使用 contract 或 retire。</translation>
    </message>
    <message>
        <source>Nobody here speaks for “%1”; the owner, %2, acknowledges on its behalf, with a reason.</source>
        <translation>此处没有人代表“%1”；由负责人 %2 代为确认，并说明理由。</translation>
    </message>
    <message>
        <source>%1 speaks for “%2”, or the owner, %3, on its behalf with a reason.</source>
        <translation>由 %1 代表“%2”确认，或由负责人 %3 代为确认并说明理由。</translation>
    </message>
    <message>
        <source>“%1” has already acknowledged this.</source>
        <translation>“%1”已确认此事项。</translation>
    </message>
    <message>
        <source>%1 already has a consumer “%2”.</source>
        <translation>%1 已有使用方“%2”。</translation>
    </message>
    <message>
        <source>“%1” is nobody in this registry.</source>
        <translation>此登记册中没有“%1”此人。</translation>
    </message>
    <message>
        <source>%1 is evidence of a deployment; name its slot. Gate A takes validation reports and golden tests.</source>
        <translation>%1 是部署的证据；请指定其部署位。关口 A 接受验证报告和黄金测试。</translation>
    </message>
    <message>
        <source>The evidence is for build %1, but %2 is deployed with build %3. Test what is deployed, or start the deployment again with that build.</source>
        <translation>该证据针对构建 %1，但 %2 部署的是构建 %3。请测试所部署的内容，或以该构建重新开始部署。</translation>
    </message>
    <message>
        <source>A heartbeat comes from runs and metrics; this registry takes none yet.</source>
        <translation>心跳来自运行记录和指标；此登记册尚不接收。</translation>
    </message>
    <message>
        <source>Evidence is a result file; name it.</source>
        <translation>证据是一个结果文件；请指定该文件。</translation>
    </message>
    <message>
        <source>Slots are made by a deployer or an admin; %1 is neither.</source>
        <translation>部署位由部署人或管理员建立；%1 两者都不是。</translation>
    </message>
    <message>
        <source>There is already a slot “%1”.</source>
        <translation>部署位“%1”已存在。</translation>
    </message>
    <message>
        <source>%1 is %2; what is adopted is a draft that ran before the registry knew it. An approved version is deployed.</source>
        <translation>%1 的状态是“%2”；纳管的是在登记册知晓之前已在运行的草稿。已批准的版本应走部署流程。</translation>
    </message>
    <message>
        <source>A version was already live in %1 here; what runs in it now goes through the gates.</source>
        <translation>此模型已有版本在 %1 中上线过；此后在其中运行的内容须经过关口。</translation>
    </message>
    <message>
        <source>Say since when it has been live; a time before now.</source>
        <translation>请说明它从何时起上线；须是早于现在的时间。</translation>
    </message>
    <message>
        <source>What is adopted is reviewed after today and within twelve months.</source>
        <translation>纳管的内容须在今天之后、十二个月之内复审。</translation>
    </message>
    <message>
        <source>Say when what goes live is looked at again.</source>
        <translation>请说明上线的内容何时再次查看。</translation>
    </message>
    <message>
        <source>The next review is after today and, under policy %1, not after %2.</source>
        <translation>下次复审须在今天之后，且依政策 %1 不得晚于 %2。</translation>
    </message>
    <message>
        <source>Say what would make it stale, e.g. “PR-AUC below 0.40 for two weeks”.</source>
        <translation>请说明什么情况会使其过时，例如“PR-AUC 连续两周低于 0.40”。</translation>
    </message>
    <message>
        <source>The window for going live ends before it begins, or has already ended.</source>
        <translation>上线时段的结束早于开始，或已经结束。</translation>
    </message>
    <message>
        <source>%1 rejected this deployment; nothing can be approved until that verdict is withdrawn.</source>
        <translation>%1 驳回了此部署；在该裁决撤回之前无法批准。</translation>
    </message>
    <message>
        <source>At high tier gate B needs somebody who did not sign gate A; so far only its signers have spoken.</source>
        <translation>在高风险等级下，关口 B 需要一名未在关口 A 签署的人员；目前只有关口 A 的签署人作出了裁决。</translation>
    </message>
    <message>
        <source>Blocking finding %1 is open; it is closed before this goes live.</source>
        <translation>阻断性发现项 %1 未关闭；须先关闭它才能上线。</translation>
    </message>
    <message>
        <source>Say for what it may be used while the exception lasts.</source>
        <translation>请说明例外期间它可用于什么。</translation>
    </message>
    <message numerus="yes">
        <source>An exception ends after now and within %n day(s).</source>
        <translation>
            <numerusform>例外须在现在之后、%n 天之内结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>Also an exception needs golden tests that passed on this build. %1</source>
        <translation>例外同样需要在此构建上通过的黄金测试。%1</translation>
    </message>
    <message>
        <source>%1 approved this at gate B. Whoever deploys does not decide there; another deployer lets it go live.</source>
        <translation>%1 在关口 B 批准了它。部署的人不在关口 B 裁决；请由另一名部署人使其上线。</translation>
    </message>
    <message>
        <source>%1 is %2 in %3; it is reopened once that deployment is cancelled or retired. Or copy it into a new version.</source>
        <translation>%1 在 %3 中的状态是“%2”；该部署取消或退役后才能重新打开。也可以将其复制为新版本。</translation>
    </message>
    <message>
        <source>Target %1 of %2 runs %3 in environment %4 instead of %5.</source>
        <translation>%2 的目标 %1 在环境 %4 中运行 %3，而不是在 %5 中。</translation>
    </message>
    <message>
        <source>Target %1 of %2 runs %3, which is unusable.</source>
        <translation>%2 的目标 %1 运行不可用的 %3。</translation>
    </message>
    <message>
        <source>Target %1 of %2 runs build %3 instead of %4 of %5.</source>
        <translation>%2 的目标 %1 运行构建 %3，而不是 %5 的构建 %4。</translation>
    </message>
    <message>
        <source>Targets are reported by a monitor or a deployer; %1 is neither.</source>
        <translation>目标由监控服务或部署人报告；%1 两者都不是。</translation>
    </message>
    <message>
        <source>A report names the build that runs, by its SHA-256.</source>
        <translation>报告须以 SHA-256 指明正在运行的构建。</translation>
    </message>
    <message>
        <source>These consumers still use it and have not acknowledged its end: %1.</source>
        <translation>以下使用方仍在使用它，且尚未确认其终止：%1。</translation>
    </message>
    <message>
        <source>A deployer or the owner, %1, rolls back.</source>
        <translation>由部署人或负责人 %1 回滚。</translation>
    </message>
    <message>
        <source>%1 came back to %2 by rollback although its approval has aged; renew it.</source>
        <translation>%1 的批准已到期，但仍通过回滚回到 %2；请续期。</translation>
    </message>
    <message>
        <source>Nothing in %1 could be gone back to; say “first”.</source>
        <translation>%1 中没有可回退的版本；请指定“first”。</translation>
    </message>
    <message>
        <source>%1 was never live in %2, so nobody could go back to it.</source>
        <translation>%1 从未在 %2 中上线，因此无法回退到它。</translation>
    </message>
    <message>
        <source>%1 is %2; only an approved version is deployed.</source>
        <translation>%1 的状态是“%2”；只有已批准的版本才能部署。</translation>
    </message>
    <message>
        <source>%1 is already %2 in %3.</source>
        <translation>%1 在 %3 中的状态已经是“%2”。</translation>
    </message>
    <message>
        <source>%1 is %2; only a draft, or what was adopted, can be submitted.</source>
        <translation>%1 的状态是“%2”；只有草稿或已纳管的内容才能提交。</translation>
    </message>
    <message>
        <source>%1 Or waive it with a reason.</source>
        <translation>%1 或者写明理由予以豁免。</translation>
    </message>
    <message>
        <source>%1 is live in %2 and was cleared for it.</source>
        <translation>%1 已在 %2 中上线，且已放行。</translation>
    </message>
    <message>
        <source>%1 is already at gate B of %2.</source>
        <translation>%1 已在 %2 的关口 B。</translation>
    </message>
    <message>
        <source>%1 has given no verdict on this deployment as %2.</source>
        <translation>%1 未以%2身份对此部署作出裁决。</translation>
    </message>
    <message>
        <source>%1 has no deployment in %2. A deployer starts one.</source>
        <translation>%1 在 %2 中没有部署。由部署人开始部署。</translation>
    </message>
    <message>
        <source>%1 is %2 in %3; this needs: %4.</source>
        <translation>%1 在 %3 中的状态是“%2”；此操作需要：%4。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>A deployer does this: %1. An admin grants the role under Registry &gt; People.</source>
        <translation>此操作由部署人执行：%1。管理员在“登记册 &gt; 人员”中授予该角色。</translation>
    </message>
    <message>
        <source>%1 is on hold until %2; %3 or the owner lifts it.</source>
        <translation>%1 已暂停至 %2；由 %3 或负责人解除。</translation>
    </message>
    <message>
        <source>%1 is unusable and has no successor yet; ask the owner, %2.</source>
        <translation>%1 不可用，且尚无后继版本；请询问负责人 %2。</translation>
    </message>
    <message>
        <source>%1 is unusable; use its successor, %2.</source>
        <translation>%1 不可用；请使用其后继版本 %2。</translation>
    </message>
    <message>
        <source>Name at least one target: the host or service that will run the version.</source>
        <translation>请至少指定一个目标：将运行该版本的主机或服务。</translation>
    </message>
    <message>
        <source>Target %1 is named twice.</source>
        <translation>目标 %1 被指定了两次。</translation>
    </message>
    <message>
        <source>Target %1 has not reported yet.</source>
        <translation>目标 %1 尚未报告。</translation>
    </message>
    <message>
        <source>Target %1 reports build %2 instead of %3.</source>
        <translation>目标 %1 报告的是构建 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>Target %1 reports environment %2 instead of %3.</source>
        <translation>目标 %1 报告的是环境 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 %2 asked, nothing measured</source>
        <translation>%1 要求 %2，尚无测量</translation>
    </message>
    <message>
        <source>%1 %2 asked, %3 measured</source>
        <translation>%1 要求 %2，测得 %3</translation>
    </message>
    <message>
        <source>Every target reports the build.</source>
        <translation>每个目标都报告了该构建。</translation>
    </message>
    <message>
        <source>Nothing is live here yet, so there is no old version to compare with.</source>
        <translation>此处尚无上线版本，因此没有可对比的旧版本。</translation>
    </message>
    <message>
        <source>%1: recorded for another content, build or environment, or before it was sent back; record it again.</source>
        <translation>%1：所记录的是其他内容、构建或环境，或记录于退回之前；请重新记录。</translation>
    </message>
    <message>
        <source>%1: the newest result did not pass.</source>
        <translation>%1：最新结果未通过。</translation>
    </message>
    <message>
        <source>%1: not met: %2.</source>
        <translation>%1：未满足：%2。</translation>
    </message>
    <message>
        <source>%1: reported by %2.</source>
        <translation>%1：由 %2 报告。</translation>
    </message>
    <message>
        <source>%1 wrote this version. An author never lets their own version go live.</source>
        <translation>%1 编写了此版本。作者不得使自己的版本上线。</translation>
    </message>
    <message>
        <source>The owner, %1, and a risk approver sign this; %2 is neither.</source>
        <translation>由负责人 %1 和一名风险批准人签署；%2 两者都不是。</translation>
    </message>
    <message>
        <source>The owner, %1, signs next.</source>
        <translation>接下来由负责人 %1 签署。</translation>
    </message>
    <message>
        <source>A risk approver who is not the owner signs next: %1.</source>
        <translation>接下来由一名非负责人的风险批准人签署：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) no note explains, first: %1. Name it in the notes.</source>
        <translation>
            <numerusform>有 %n 个已更改的文件在说明中未提及，第一个是：%1。请在说明中写出它。</numerusform>
        </translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>预期用途</translation>
    </message>
    <message>
        <source>Operating requirements</source>
        <translation>运行要求</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Result locations</source>
        <translation>结果位置</translation>
    </message>
    <message>
        <source>Golden tests</source>
        <translation>黄金测试</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>发布说明</translation>
    </message>
    <message>
        <source>Unexplained changes</source>
        <translation>未说明的更改</translation>
    </message>
    <message>
        <source>%1 is not at gate B of %2; a deployer submits it first.</source>
        <translation>%1 不在 %2 的关口 B；须先由部署人提交。</translation>
    </message>
    <message>
        <source>What is deployed changed: you read build %1, it now is build %2. Look at it and decide again.</source>
        <translation>所部署的内容已改变：您看到的是构建 %1，现在是构建 %2。请查看后重新裁决。</translation>
    </message>
    <message>
        <source>%1 deploys this version. A deployer never decides at gate B of their own deployment; it waits for %2.</source>
        <translation>%1 部署此版本。部署人不得在关口 B 对自己的部署裁决；须等待 %2。</translation>
    </message>
    <message>
        <source>%1 has already said “%2” on this deployment; withdraw that first.</source>
        <translation>%1 已对此部署裁决“%2”；请先撤回。</translation>
    </message>
    <message>
        <source>%1: adds %2.</source>
        <translation>%1：新增%2。</translation>
    </message>
    <message>
        <source>%1: drops %2.</source>
        <translation>%1：去掉%2。</translation>
    </message>
    <message>
        <source>%1: the same in another order.</source>
        <translation>%1：内容相同，次序不同。</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3.</source>
        <translation>%1：由 %3 改为 %2。</translation>
    </message>
    <message>
        <source>Checklist of %1</source>
        <translation>%1的检查清单</translation>
    </message>
    <message>
        <source>%1: “%2” instead of “%3”.</source>
        <translation>%1：“%3”改为“%2”。</translation>
    </message>
    <message>
        <source>%1: “%2” now takes a sentence.</source>
        <translation>%1：“%2”现在需要写一句说明。</translation>
    </message>
    <message>
        <source>%1: for “%2” a tick is enough now.</source>
        <translation>%1：“%2”现在只需勾选。</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>May be waived</source>
        <translation>可豁免</translation>
    </message>
    <message>
        <source>Days until due</source>
        <translation>期限天数</translation>
    </message>
    <message>
        <source>Days that an approval counts</source>
        <translation>批准有效天数</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Months until the next review</source>
        <translation>距下次复核的月数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>can be given by: %1</source>
        <translation>可由以下人员给出：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n different people are asked; can be given by: %1</source>
        <translation>
            <numerusform>要求 %n 位不同的人；可由以下人员给出：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more needed</source>
        <translation>
            <numerusform>还需要 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>; %1 asked, could be given by: %2</source>
        <translation>；要求 %1 位，可由以下人员给出：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n people)</source>
        <translation>
            <numerusform>%1（%n 人）</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no choice of its own; name each once, without blanks around it.</source>
        <translation>“%1”不是单独的选项；每个选项只写一次，前后不带空格。</translation>
    </message>
    <message>
        <source>A field of choices needs at least two of them.</source>
        <translation>选项字段至少需要两个选项。</translation>
    </message>
    <message>
        <source>A field of kind “%1” has no choices.</source>
        <translation>“%1”类型的字段没有选项。</translation>
    </message>
    <message>
        <source>There already is a field “%1”.</source>
        <translation>已经有字段“%1”。</translation>
    </message>
    <message>
        <source>Nobody could decide: gate A asks for different people who are not the author. %1 An admin grants roles under Registry &gt; People.</source>
        <translation>没有人能够决定：关口 A 要求由不同的人决定，且不是作者。%1 管理员可在“登记册 &gt; 人员”中授予角色。</translation>
    </message>
    <message>
        <source>Nobody could decide: gate B asks for %1, by different people who neither wrote the version nor deploy it. An admin grants roles under Registry &gt; People.</source>
        <translation>没有人能够决定：关口 B 要求 %1，由既没有编写也不部署该版本的不同的人给出。管理员可在“登记册 &gt; 人员”中授予角色。</translation>
    </message>
    <message>
        <source>build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>The digest of the %1 is all zeros, which is nothing that could run. Name the one of what was built, or leave it out.</source>
        <translation>%1的摘要全是零，不是任何可运行的东西。请写明所构建内容的摘要，或者省略它。</translation>
    </message>
    <message>
        <source>People as %1</source>
        <translation>%1的人数</translation>
    </message>
    <message>
        <source>A routine change asks only: %1.</source>
        <translation>例行变更只要求：%1。</translation>
    </message>
    <message>
        <source>A routine change asks the same as any other.</source>
        <translation>例行变更的要求与其他变更相同。</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Thresholds: %1 instead of %2.</source>
        <translation>阈值：%1，原为 %2。</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>%1 at tier %2</source>
        <translation>%2风险等级的%1</translation>
    </message>
    <message>
        <source>%1 has a checklist for %2 but does not ask that role; ask the role or leave out its checklist.</source>
        <translation>%1有%2的检查清单，却没有要求该角色；请要求该角色，或者去掉它的检查清单。</translation>
    </message>
    <message numerus="yes">
        <source>%1 asks %n people as %2 but does not ask that role; ask the role or leave out its number.</source>
        <translation>
            <numerusform>%1要求 %n 位%2，却没有要求该角色；请要求该角色，或者去掉人数。</numerusform>
        </translation>
    </message>
    <message>
        <source>A routine change, %1,</source>
        <translation>例行变更（%1）</translation>
    </message>
    <message>
        <source>%1 asks more of a routine change than of any other: %2; ask it of every change, or not of a routine one.</source>
        <translation>%1对例行变更的要求多于其他变更：%2；请对所有变更都要求，或者不对例行变更要求。</translation>
    </message>
    <message>
        <source>%1 asks less of a routine change but has no threshold that tells a good one from a bad one; add one.</source>
        <translation>%1对例行变更要求较少，却没有能区分好坏的阈值；请添加一个。</translation>
    </message>
    <message>
        <source>%1 lets “%2” be waived but does not ask it; ask it or leave out the waiver.</source>
        <translation>%1允许豁免“%2”，却没有要求它；请要求它，或者去掉豁免。</translation>
    </message>
    <message>
        <source>“%1” of model %2 has no value; its owner, %3, sets it.</source>
        <translation>模型 %2 的“%1”没有值；由其负责人 %3 设置。</translation>
    </message>
    <message>
        <source>“%1” of model %2: %3.</source>
        <translation>模型 %2 的“%1”：%3。</translation>
    </message>
    <message>
        <source>Field “%1”</source>
        <translation>字段“%1”</translation>
    </message>
    <message>
        <source>Threshold of %1</source>
        <translation>%1 的阈值</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>One person counts once, so %n more people are needed.</source>
        <translation>
            <numerusform>一个人只算一次，因此还需要 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 already said yes as %2; the policy asks no more than %n.</source>
        <translation>
            <numerusform>%1 已作为%2同意；政策要求的不超过 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no base</source>
        <translation>它没有基准版本</translation>
    </message>
    <message>
        <source>its base, %1, is of another model</source>
        <translation>它的基准版本 %1 属于另一个模型</translation>
    </message>
    <message>
        <source>its base, %1, is not approved</source>
        <translation>它的基准版本 %1 未获批准</translation>
    </message>
    <message>
        <source>its base, %1, is unusable</source>
        <translation>它的基准版本 %1 不可用</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) beside trained objects differ, first: %1</source>
        <translation>
            <numerusform>除训练产物外还有 %n 个文件不同，第一个：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>the intended use differs</source>
        <translation>预期用途不同</translation>
    </message>
    <message>
        <source>“%1” of gatehouse.yaml differs</source>
        <translation>gatehouse.yaml 中的“%1”不同</translation>
    </message>
    <message>
        <source>the interface contract is %1</source>
        <translation>接口约定为“%1”</translation>
    </message>
    <message>
        <source>only dataset references, trained objects and the evaluation differ from %1</source>
        <translation>与 %1 相比，只有数据集引用、训练产物和评估不同</translation>
    </message>
    <message>
        <source>the contract is the same</source>
        <translation>接口约定相同</translation>
    </message>
    <message>
        <source>every threshold is met</source>
        <translation>满足所有阈值</translation>
    </message>
    <message>
        <source>Routine, as judged at its submit.</source>
        <translation>例行变更，以提交时的判断为准。</translation>
    </message>
    <message>
        <source>Not routine, as judged at its submit.</source>
        <translation>非例行变更，以提交时的判断为准。</translation>
    </message>
    <message>
        <source>Routine: %1.</source>
        <translation>例行变更：%1。</translation>
    </message>
    <message>
        <source>Not routine: %1.</source>
        <translation>非例行变更：%1。</translation>
    </message>
    <message>
        <source>Nothing of what “%1” uses of %2 would change.</source>
        <translation>“%1”对 %2 的使用不会有任何变化。</translation>
    </message>
    <message>
        <source>Nobody here speaks for “%1”; the owner, %2, can do this.</source>
        <translation>这里没有人代表“%1”；可由负责人 %2 办理。</translation>
    </message>
    <message>
        <source>%1 speaks for “%2”; they, or the owner, %3, can do this.</source>
        <translation>%1 代表“%2”；可由其本人或负责人 %3 办理。</translation>
    </message>
    <message>
        <source>The use by “%1” is reported by who speaks for it, by the owner or by a monitor; %2 is none of them.</source>
        <translation>“%1”的使用由其代表、负责人或监控者上报；%2 均不是。</translation>
    </message>
    <message>
        <source>A report says when was last read.</source>
        <translation>上报须说明最近一次读取的时间。</translation>
    </message>
    <message>
        <source>%1 lies in the future; a report is about what was read. Look at the clock of the one who reports.</source>
        <translation>%1 在未来；上报只涉及已读取的内容。请检查上报方的时钟。</translation>
    </message>
    <message>
        <source>A volume is a number of rows or answers, 0 or more; %1 is none.</source>
        <translation>数量是行数或应答数，不小于 0；%1 不是。</translation>
    </message>
    <message>
        <source>%1 acts for somebody who owns the finding or wrote the version; a delegate closes nothing that they may not close.</source>
        <translation>%1 代表的人是该问题的负责人或该版本的作者；代理人不能关闭其委托人不可关闭的问题。</translation>
    </message>
    <message>
        <source>The role of %1 is never delegated; an admin grants it to whoever should have it.</source>
        <translation>%1这一角色从不委托；由管理员授予应当拥有它的人。</translation>
    </message>
    <message>
        <source>%1 is no %2 in their own right, and only such a role is delegated: a delegate cannot delegate on.</source>
        <translation>%1 本人并非%2，而只有本人拥有的角色才能委托：代理人不能再委托。</translation>
    </message>
    <message>
        <source>Nobody is their own delegate. Name somebody else.</source>
        <translation>没有人能做自己的代理人。请指定别人。</translation>
    </message>
    <message>
        <source>%1 already is %2 and acts in their own right.</source>
        <translation>%1 已经是%2，以本人身份行事。</translation>
    </message>
    <message>
        <source>%1 is an auditor here and changes nothing, so nobody can delegate to them. Name somebody else.</source>
        <translation>%1 在此是审计员，不作任何更改，因此不能委托给他。请指定别人。</translation>
    </message>
    <message>
        <source>Say until when: a delegation has an end.</source>
        <translation>请说明到何时为止：委托有期限。</translation>
    </message>
    <message>
        <source>The delegation would end before it begins, or has already ended.</source>
        <translation>该委托会在开始之前结束，或已经结束。</translation>
    </message>
    <message>
        <source>%1 already acts for %2 as %3 until %4; withdraw that delegation first.</source>
        <translation>%1 已代表 %2 担任%3，至 %4；请先撤回该委托。</translation>
    </message>
    <message>
        <source>This is a solo registry: everybody acts in every role, so nothing is delegated.</source>
        <translation>这是单人登记册：每个人都可担任每个角色，因此无须委托。</translation>
    </message>
    <message>
        <source>Delegation %1 ended on %2 by itself; there is nothing to withdraw.</source>
        <translation>委托 %1 已于 %2 自行结束，无可撤回。</translation>
    </message>
    <message>
        <source>%1, who delegated the role, or an admin withdraws it.</source>
        <translation>由委托该角色的 %1 或管理员撤回。</translation>
    </message>
    <message>
        <source>%1 acts for %2, who wrote this version; a delegate decides nothing that %2 may not. Ask somebody else with the role.</source>
        <translation>%1 代表 %2，而 %2 是该版本的作者；代理人不能决定 %2 不可决定的事。请找拥有该角色的其他人。</translation>
    </message>
    <message>
        <source>%1 acts for %2, who deploys this version; a delegate decides nothing that %2 may not. Ask somebody else with the role.</source>
        <translation>%1 代表 %2，而 %2 部署该版本；代理人不能决定 %2 不可决定的事。请找拥有该角色的其他人。</translation>
    </message>
    <message>
        <source>%1 acts for %2, who already counts at this gate; a person and their delegate count once. Ask somebody else with the role.</source>
        <translation>%1 代表 %2，而 %2 在此关口已计入；本人与其代理人只计一次。请找拥有该角色的其他人。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 代 %2</translation>
    </message>
    <message>
        <source>Evidence: not applicable yet, gate A asks for none; gate B does.</source>
        <translation>证据：暂不适用，关口 A 不要求证据；关口 B 要求。</translation>
    </message>
    <message>
        <source>Metrics against the live version: not applicable yet, this registry records none.</source>
        <translation>与线上版本对比的指标：暂不适用，此登记册尚未记录指标。</translation>
    </message>
    <message>
        <source>The clock of this event was behind: the event before has a later time.</source>
        <translation>该事件的时钟偏慢：前一事件的时间更晚。</translation>
    </message>
    <message>
        <source>The clock of this event was ahead: its time is still to come, and counts as now until then.</source>
        <translation>该事件的时钟超前：其时间尚未到来，在那之前以该时间为“现在”。</translation>
    </message>
    <message>
        <source>clock behind</source>
        <translation>时钟偏慢</translation>
    </message>
    <message>
        <source>clock ahead</source>
        <translation>时钟超前</translation>
    </message>
    <message>
        <source>%1 has no consumer “%2”; register it first.</source>
        <translation>%1 没有使用方“%2”；请先登记。</translation>
    </message>
    <message>
        <source>Targets report themselves what they run; nobody does it for them.</source>
        <translation>目标自行报告其运行内容，不由他人代报。</translation>
    </message>
    <message>
        <source>There is no model %1 yet; a new model needs a purpose, an owner and a risk tier. State them here or in gatehouse.yaml.</source>
        <translation>尚无模型 %1；新模型需要用途、负责人和风险等级。请在此处或在 gatehouse.yaml 中说明。</translation>
    </message>
    <message>
        <source>There is no slot “%1” in this registry. A deployer makes it first.</source>
        <translation>此登记册中没有部署位“%1”。请先由部署人建立。</translation>
    </message>
    <message>
        <source>Nobody proposes to redact that text of event %1.</source>
        <translation>没有人提议抹除事件 %1 的这段文本。</translation>
    </message>
    <message>
        <source>%1 proposed the redaction; only they or an admin take it back.</source>
        <translation>%1 提议了抹除；只有提议人或管理员可以撤回。</translation>
    </message>
    <message>
        <source>There is no finding %1 in this registry. Each version lists its own.</source>
        <translation>此登记册中没有发现项 %1。每个版本列有自己的发现项。</translation>
    </message>
    <message>
        <source>%1: nothing was recorded yet; add the file that shows it.</source>
        <translation>%1：尚无记录；请添加能证明它的文件。</translation>
    </message>
    <message>
        <source>Models of this registry have no field “%1”; an admin adds it first.</source>
        <translation>此登记册的模型没有字段“%1”；请先由管理员添加。</translation>
    </message>
    <message>
        <source>%1 asks for the custom field “%2”, which this registry does not have; an admin adds it first.</source>
        <translation>%1要求自定义字段“%2”，而此登记册没有该字段；请先由管理员添加。</translation>
    </message>
    <message>
        <source>Author and owner are facts of a version and a model; they are not delegated. A model&apos;s owner is changed with its facts.</source>
        <translation>作者和负责人是版本与模型的事实，不能委托。模型负责人在其模型信息中更改。</translation>
    </message>
    <message>
        <source>There is no delegation %1, or it was withdrawn.</source>
        <translation>没有委托 %1，或它已被撤回。</translation>
    </message>
    <message>
        <source>The clock of this event was ahead; two persons corrected it, and it no longer counts as now.</source>
        <translation>该事件的时钟曾超前；已由两人更正，其时间不再算作“现在”。</translation>
    </message>
    <message>
        <source>clock corrected</source>
        <translation>时钟已更正</translation>
    </message>
    <message>
        <source>The clock of event %1 was corrected already.</source>
        <translation>事件 %1 的时钟已经更正。</translation>
    </message>
    <message>
        <source>The clock of event %1 is not ahead: it says %2, and this computer&apos;s clock says %3.</source>
        <translation>事件 %1 的时钟并未超前：它显示 %2，而本机时钟显示 %3。</translation>
    </message>
    <message>
        <source>%1 proposed the correction; a second person confirms it: an admin.</source>
        <translation>%1 提议了更正；须由第二人（管理员）确认。</translation>
    </message>
    <message>
        <source>An admin confirms that a clock was wrong; ask one of them.</source>
        <translation>时钟有误须由管理员确认；请联系其中一位。</translation>
    </message>
    <message>
        <source>You read content %1, and content %2 is deployed. Look at it and decide again.</source>
        <translation>您看到的是内容 %1，所部署的是内容 %2。请查看后重新裁决。</translation>
    </message>
    <message>
        <source>Nobody proposes to correct the clock of event %1.</source>
        <translation>没有人提议更正事件 %1 的时钟。</translation>
    </message>
    <message>
        <source>%1 proposed the correction; only they or an admin take it back.</source>
        <translation>更正由 %1 提议；只有其本人或管理员能撤回。</translation>
    </message>
    <message>
        <source>stricter</source>
        <translation>更严</translation>
    </message>
    <message>
        <source>looser</source>
        <translation>更宽</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): %1 stricter, %2 looser</source>
        <translation>
            <numerusform>%n 处更改：%1 处更严，%2 处更宽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n more people</source>
        <translation>
            <numerusform>再授予 %n 人%1角色</numerusform>
        </translation>
    </message>
    <message>
        <source>An admin can grant one of these roles to somebody else, or the policy asks less.</source>
        <translation>管理员可以将其中一个角色授予其他人，或者政策降低要求。</translation>
    </message>
    <message>
        <source>An admin can grant %1, or the policy asks less.</source>
        <translation>管理员可以%1，或者政策降低要求。</translation>
    </message>
    <message>
        <source>Nobody could pass %1 at tier %2: it takes different people who are not the author. %3. %4</source>
        <translation>无人能通过%2级的%1：需要作者以外的不同人员。%3。%4</translation>
    </message>
    <message>
        <source>Nobody could pass %1 at tier %2: it takes different people who are neither the author nor the deployer. %3. %4</source>
        <translation>无人能通过%2级的%1：需要作者和部署人以外的不同人员。%3。%4</translation>
    </message>
    <message>
        <source>%1 proposed it; a second person confirms: %2.</source>
        <translation>%1 已提议；须由第二人确认：%2。</translation>
    </message>
    <message>
        <source>These consumers still use it and have not acknowledged its end: %1. Deprecate the version: that asks them.</source>
        <translation>这些使用方仍在使用它，尚未确认其结束：%1。请将该版本标为弃用，这样就会询问他们。</translation>
    </message>
    <message>
        <source>Policy %1, already asks exactly this.</source>
        <translation>政策 %1 的要求已与此完全相同。</translation>
    </message>
    <message>
        <source>Policy %1, asks no %2 at tier %3 for a routine change.</source>
        <translation>政策 %1 在%3风险等级对例行变更不要求%2。</translation>
    </message>
    <message>
        <source>Policy %1, asks no %2 at tier %3.</source>
        <translation>政策 %1 在风险等级%3下不要求%2。</translation>
    </message>
    <message>
        <source>Policy %1, asks no %2 at gate B of tier %3.</source>
        <translation>政策 %1 在风险等级%3的关口 B 不要求%2。</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n byte(s) longer than 64 KiB, which one text may have. Shorten it, and attach the long form as a document.</source>
        <translation>
            <numerusform>文本超出一段文本的上限 64 KiB 达 %n 字节。请缩短文本，并将完整内容作为文档附上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %n byte(s) longer than 16 KiB, which one fact may have. Shorten it, and attach the long form as a document.</source>
        <translation>
            <numerusform>此项超出一项事实的上限 16 KiB 达 %n 字节。请缩短，并将完整内容作为文档附上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The evidence is of environment %1, but %2 is deployed in environment %3. Test where it is deployed, or start the deployment again with that environment.</source>
        <translation>证据来自环境 %1，而 %2 部署在环境 %3 中。请在所部署的环境中测试，或以该环境重新开始部署。</translation>
    </message>
    <message>
        <source>Its deployer, %1, submits it to gate B next.</source>
        <translation>下一步由其部署人 %1 提交到关口 B。</translation>
    </message>
    <message>
        <source>Gate B decides next, and nobody can.</source>
        <translation>下一步由关口 B 裁定，但目前无人可以裁定。</translation>
    </message>
    <message>
        <source>Gate B decides next: %1.</source>
        <translation>下一步由关口 B 裁定：%1。</translation>
    </message>
    <message>
        <source>Its deployer, %1, lets it go live next.</source>
        <translation>下一步由其部署人 %1 让它上线。</translation>
    </message>
    <message>
        <source>A deployer or the owner, %1, brings it back by a rollback.</source>
        <translation>由部署人或负责人 %1 通过回滚恢复。</translation>
    </message>
    <message>
        <source>What was measured stands in a JSON file: {%1}.</source>
        <translation>测得的数值写在一个 JSON 文件中：{%1}。</translation>
    </message>
    <message>
        <source>%1 is unusable, and its successor, %2, cannot be used either; ask the owner, %3.</source>
        <translation>%1 不可用，其后继版本 %2 也不能使用；请询问负责人 %3。</translation>
    </message>
    <message>
        <source>Closed by rule: target %1 of %2 runs what it should.</source>
        <translation>按规则关闭：%2 的目标 %1 运行的正是应当运行的内容。</translation>
    </message>
    <message>
        <source>Closed by rule: %1 is no longer live in %2.</source>
        <translation>按规则关闭：%1 已不在 %2 上线。</translation>
    </message>
    <message>
        <source>Its author, %1, submits it to gate A next.</source>
        <translation>下一步由其作者 %1 提交至关口 A。</translation>
    </message>
    <message>
        <source>Gate A decides next, and nobody can.</source>
        <translation>下一步由关口 A 裁定，但目前无人可以裁定。</translation>
    </message>
    <message>
        <source>Gate A decides next: %1.</source>
        <translation>下一步由关口 A 裁定：%1。</translation>
    </message>
    <message>
        <source>A deployer brings it into a slot, or its author, %1, reopens it.</source>
        <translation>由部署人将其带入部署位，或由其作者 %1 重新打开。</translation>
    </message>
    <message>
        <source>That is final; it may be copied into a new version.</source>
        <translation>这是最终结果；可以复制为新的版本。</translation>
    </message>
    <message>
        <source>Its author, %1, submits it to gate A to have it approved.</source>
        <translation>由其作者 %1 提交至关口 A 以获得批准。</translation>
    </message>
    <message>
        <source>Blocking finding %1 is open: bring target %2 in step, which closes it.</source>
        <translation>阻断问题 %1 未关闭：使目标 %2 步调一致即可关闭。</translation>
    </message>
    <message>
        <source>Say “first”.</source>
        <translation>请写“first”。</translation>
    </message>
    <message>
        <source>%1 is unusable, so nobody could go back to it.</source>
        <translation>%1 不可用，因此无法回退到它。</translation>
    </message>
    <message>
        <source>%1 was retired in %2, so nobody could go back to it.</source>
        <translation>%1 已在 %2 退役，因此无法回退到它。</translation>
    </message>
    <message>
        <source>%1 is unusable; %2 is to follow it and is not approved yet. Ask the owner, %3.</source>
        <translation>%1 不可用；将由 %2 接替，但尚未批准。请询问负责人 %3。</translation>
    </message>
    <message>
        <source>Closed by rule: target %1 of %2 runs what is on its way there.</source>
        <translation>按规则关闭：%2 的目标 %1 运行的是即将上线的内容。</translation>
    </message>
    <message>
        <source>Nothing leads on from there; its owner, %1, may retire it.</source>
        <translation>此后无需再推进；其负责人 %1 可以将其退役。</translation>
    </message>
    <message>
        <source>%1 was rejected, so nobody can move to it. Name another version, or none yet.</source>
        <translation>%1 已被拒绝，无法迁移到它。请指定其他版本，或暂不指定。</translation>
    </message>
    <message>
        <source>It cannot be wrong since %1, which is still to come: name a time that is past, a run, or always.</source>
        <translation>它不可能从尚未到来的 %1 起就有错误：请填写过去的时间、一次运行，或“always”。</translation>
    </message>
    <message>
        <source>Nobody has said that %1 is to end in %2. Its owner, %3, deprecates it while it is live.</source>
        <translation>没有人说过 %1 将在 %2 停止使用。应由其负责人 %3 在它上线期间将其标为弃用。</translation>
    </message>
    <message>
        <source>The interface breaks for those who use it: %1 Not acknowledged yet by: %2. Who speaks for a consumer acknowledges it, or the owner, %3, on its behalf with a reason.</source>
        <translation>接口对使用者不再兼容：%1 尚未确认的有：%2。由代表使用方的人确认，或由负责人 %3 代为确认并说明理由。</translation>
    </message>
    <message>
        <source>Gate A asks for “%1”, and versions are in review: %2. Change it instead, or decide or withdraw them first.</source>
        <translation>关口 A 要求填写“%1”，而以下版本正在评审：%2。请改为修改它，或先对这些版本作出决定或将其撤回。</translation>
    </message>
    <message>
        <source>Target %1 of %2 runs %3, which is unusable, and is no target of %4, which is live there.</source>
        <translation>%2 的目标 %1 运行着不可用的 %3，而且它不是在那里上线的 %4 的目标。</translation>
    </message>
    <message>
        <source>Closed by rule: target %1 of %2 no longer runs what is unusable.</source>
        <translation>按规则关闭：%2 的目标 %1 不再运行不可用的版本。</translation>
    </message>
    <message>
        <source>%1 rejected it at gate B: that is taken back, or its deployer, %2, cancels it.</source>
        <translation>%1 在关口 B 拒绝了它：需收回该结论，或由其部署人 %2 取消部署。</translation>
    </message>
    <message>
        <source>Its deployer, %1, lets it go live in its window.</source>
        <translation>其部署人 %1 在规定时段内使其上线。</translation>
    </message>
    <message>
        <source>Nobody could pass %1 at tier %2: it asks for the evidence “%3”, which cannot be recorded yet. Leave it out until this registry takes it.</source>
        <translation>没有人能通过等级“%2”的%1：它要求证据“%3”，而这种证据目前还无法记录。在本登记册能够接收它之前，请把它去掉。</translation>
    </message>
    <message>
        <source>Nobody else could. An admin makes somebody a risk approver under Registry &gt; People.</source>
        <translation>没有其他人可以。管理员可在“登记册 &gt; 人员”中让某人成为风险批准人。</translation>
    </message>
    <message>
        <source>Who could: %1.</source>
        <translation>可以确认的人：%1。</translation>
    </message>
    <message>
        <source>Target %1 of %2 is one of %3 already, and a target reports one build. Where one host runs both, name each after host and model, for example %1-%4.</source>
        <translation>%2 的目标 %1 已属于 %3，而一个目标只报告一个构建。若同一台主机运行两者，请按主机和模型分别命名，例如 %1-%4。</translation>
    </message>
    <message>
        <source>Nobody else could. An admin grants the role to somebody else under Registry &gt; People.</source>
        <translation>没有其他人可以。管理员可在“登记册 &gt; 人员”中把该角色授予他人。</translation>
    </message>
    <message>
        <source>The window for going live ended at %1. A deployer, %2, cancels the deployment and starts it again.</source>
        <translation>上线时间窗已于 %1 结束。请部署人 %2 取消该部署并重新开始。</translation>
    </message>
    <message>
        <source>The window for going live begins at %1. A deployer, %2, waits for it, or cancels the deployment and starts it again.</source>
        <translation>上线时间窗于 %1 开始。请部署人 %2 等待，或取消该部署并重新开始。</translation>
    </message>
    <message>
        <source>Name the version to go back to if this one fails, one that was live in %1: %2.</source>
        <translation>请指定此版本失败时要退回的版本，即曾在 %1 上线的版本：%2。</translation>
    </message>
    <message>
        <source>Name another version that was live in %1: %2.</source>
        <translation>请指定另一个曾在 %1 上线的版本：%2。</translation>
    </message>
    <message>
        <source>%1 was retired in %2 and does not come back. A deployer starts it anew.</source>
        <translation>%1 已在 %2 退役，不会恢复。请由部署人重新开始部署。</translation>
    </message>
    <message>
        <source>The approval of %1 counted until %2; the reviewers of gate A renew it first: %3.</source>
        <translation>%1 的批准有效至 %2；请先由关口 A 的评审人续期：%3。</translation>
    </message>
    <message>
        <source>The break of its interface is acknowledged first, for: %1.</source>
        <translation>需先确认其接口的不兼容变化，涉及：%1。</translation>
    </message>
    <message>
        <source>Its window has closed: its deployer, %1, cancels it and starts it again.</source>
        <translation>其时间窗已结束：请其部署人 %1 取消并重新开始。</translation>
    </message>
    <message>
        <source>A blocking finding stops this from going live, so it is no approval. Send it back with that reason, or give the finding a lesser severity.</source>
        <translation>阻断性发现会阻止上线，因此这不是批准。请以此理由退回，或降低该发现的严重程度。</translation>
    </message>
    <message>
        <source>Nothing is live in %1 any more. Look at what stands there, and decide again.</source>
        <translation>%1 中已没有上线的版本。请查看现状后再决定。</translation>
    </message>
    <message>
        <source>%1 went live in %2 meanwhile. Look at what stands there, and decide again.</source>
        <translation>其间 %1 已在 %2 上线。请查看现状后再决定。</translation>
    </message>
    <message>
        <source>A risk approver who is not the owner signs next, and there is none. An admin grants the role under Registry &gt; People.</source>
        <translation>接下来须由非负责人的风险审批人签署，但目前没有这样的人。管理员可在“登记册 &gt; 人员”中授予该角色。</translation>
    </message>
    <message>
        <source>%1 breaks nothing for those who use it in %2, so nobody has to acknowledge that.</source>
        <translation>%1 对 %2 中的使用方没有任何破坏，所以无需任何人确认。</translation>
    </message>
    <message>
        <source>There is no version %1 in this registry.</source>
        <translation>本登记册中没有版本 %1。</translation>
    </message>
    <message>
        <source>%1 has no file %2. Its elements list its files.</source>
        <translation>%1 没有文件 %2。其文件列在要素中。</translation>
    </message>
    <message>
        <source>The evaluation of %1 has no metric “%2”.</source>
        <translation>%1 的评估中没有指标“%2”。</translation>
    </message>
    <message>
        <source>Blocker %1 is resolved by %2, who opened it, and by nobody else.</source>
        <translation>阻断 %1 只能由提出者 %2 解决。</translation>
    </message>
    <message>
        <source>Thread %1 is resolved by %2, who opened it, by the version&apos;s author or by the model&apos;s owner.</source>
        <translation>讨论 %1 由提出者 %2、版本作者或模型负责人解决。</translation>
    </message>
    <message>
        <source>Question %1 has no answer yet: answer it, or let %2, who asked, take it back.</source>
        <translation>问题 %1 尚无回答：请回答，或由提问者 %2 收回。</translation>
    </message>
    <message>
        <source>Questions and blockers: none is open.</source>
        <translation>问题与阻断：没有未决的。</translation>
    </message>
    <message numerus="yes">
        <source>Questions and blockers: %n is open; they keep gate A shut, not the submit.</source>
        <translation>
            <numerusform>问题与阻断：%n 项未决；它们使关口 A 保持关闭，但不妨碍提交。</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions and blockers</source>
        <translation>问题与阻断</translation>
    </message>
    <message>
        <source>Blocker %2 at %1 is open; %3, who opened it, resolves it once it is mended.</source>
        <translation>%1 处的阻断 %2 未决；改好后由提出者 %3 解决。</translation>
    </message>
    <message>
        <source>Blocker %1 is open; %2, who opened it, resolves it once it is mended.</source>
        <translation>阻断 %1 未决；改好后由提出者 %2 解决。</translation>
    </message>
    <message>
        <source>Question %2 at %1, asked by %3, has no answer yet.</source>
        <translation>%1 处由 %3 提出的问题 %2 尚无回答。</translation>
    </message>
    <message>
        <source>Question %1, asked by %2, has no answer yet.</source>
        <translation>由 %2 提出的问题 %1 尚无回答。</translation>
    </message>
    <message>
        <source>There is no thread %1 in this registry. Each version lists its own.</source>
        <translation>本登记册中没有讨论 %1。每个版本列出自己的讨论。</translation>
    </message>
    <message>
        <source>Thread %1 is resolved already, by %2. What is new begins another one.</source>
        <translation>讨论 %1 已由 %2 解决。新的内容请另开一个。</translation>
    </message>
    <message>
        <source>A comment says something: write it.</source>
        <translation>评论要有内容：请写下来。</translation>
    </message>
    <message>
        <source>Say which version follows it, or that there is none yet.</source>
        <translation>请说明由哪个版本接替，或说明尚无接替版本。</translation>
    </message>
    <message>
        <source>The approval of %1 counted until %2; it can be renewed once its blocking finding is closed, which %3 mends.</source>
        <translation>%1 的批准有效至 %2；待 %3 修复并关闭其阻断性发现后方可续期。</translation>
    </message>
    <message>
        <source>The approval of %1 counted until %2; it can be renewed once its blocker is resolved, which %3 does.</source>
        <translation>%1 的批准有效至 %2；待 %3 解决其阻断后方可续期。</translation>
    </message>
</context>
<context>
    <name>HiddenCharacters</name>
    <message numerus="yes">
        <source>%n bidi controls</source>
        <translation>
            <numerusform>%n 个双向控制符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zero-width characters</source>
        <translation>
            <numerusform>%n 个零宽字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variation selectors</source>
        <translation>
            <numerusform>%n 个变体选择符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag characters</source>
        <translation>
            <numerusform>%n 个标签字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible characters</source>
        <translation>
            <numerusform>%n 个不可见字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters</source>
        <translation>
            <numerusform>%n 个控制字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual spaces</source>
        <translation>
            <numerusform>%n 个特殊空格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line separators</source>
        <translation>
            <numerusform>%n 个行分隔符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid bytes</source>
        <translation>
            <numerusform>%n 个无效字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blanks</source>
        <translation>
            <numerusform>%n 个空白</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>There is no event %1 in this registry.</source>
        <translation>此登记册中没有事件 %1。</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>政策 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>已豁免：%1</translation>
    </message>
    <message>
        <source>%1 waived: %2</source>
        <translation>豁免 %1：%2</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>places of results</source>
        <translation>结果位置</translation>
    </message>
    <message>
        <source>%1 is there already, so what is stated about the model stays unused: %2. Its owner edits it.</source>
        <translation>%1 已存在，因此关于模型的声明未被采用：%2。由其所有者编辑。</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Nobody of this registry acts at this desk. Choose who you are first.</source>
        <translation>此登记册中没有人对应当前操作人。请先选择您的身份。</translation>
    </message>
    <message>
        <source>Choose the risk tier: how bad a wrong answer would be.</source>
        <translation>请选择风险等级：错误答案的后果有多严重。</translation>
    </message>
    <message>
        <source>Give the version a label, for example 1.2.0.</source>
        <translation>请给版本一个标签，例如 1.2.0。</translation>
    </message>
    <message>
        <source>Name the model that this is a version of.</source>
        <translation>请写明这是哪个模型的版本。</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1 is not empty. Name a new or an empty folder.</source>
        <translation>%1 不为空。请指定新文件夹或空文件夹。</translation>
    </message>
    <message>
        <source>The path %1 leads out of the folder; nothing was written.</source>
        <translation>路径 %1 指向文件夹之外；未写入任何内容。</translation>
    </message>
    <message>
        <source>The name %1 holds control characters.</source>
        <translation>名称 %1 含有控制字符。</translation>
    </message>
    <message>
        <source>The name %1 holds characters that cannot be seen or that turn the direction of others.</source>
        <translation>名称 %1 含有不可见的字符，或会改变其他字符方向的字符。</translation>
    </message>
    <message>
        <source>A word of the name %1 mixes letters of two alphabets that look alike.</source>
        <translation>名称 %1 中有一个词混用了两种字母表中外形相似的字母。</translation>
    </message>
    <message>
        <source>The name %1 cannot exist on some other systems.</source>
        <translation>名称 %1 在其他某些系统上无法存在。</translation>
    </message>
    <message>
        <source>There is no folder %1. Check the path.</source>
        <translation>没有文件夹 %1。请检查路径。</translation>
    </message>
    <message>
        <source>%1 is no folder. Name the folder that holds the model&apos;s files.</source>
        <translation>%1 不是文件夹。请指定存放模型文件的文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2. Check its permissions.</source>
        <translation>无法读取文件夹 %1：%2。请检查其权限。</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>AWS access key</source>
        <translation>AWS 访问密钥</translation>
    </message>
    <message>
        <source>AWS secret key</source>
        <translation>AWS 机密密钥</translation>
    </message>
    <message>
        <source>GitHub token</source>
        <translation>GitHub 令牌</translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation>GitLab 令牌</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Slack 令牌</translation>
    </message>
    <message>
        <source>Google key</source>
        <translation>Google 密钥</translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face 令牌</translation>
    </message>
    <message>
        <source>service key</source>
        <translation>服务密钥</translation>
    </message>
    <message>
        <source>web token</source>
        <translation>Web 令牌</translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation>地址中的密码</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>token or key</source>
        <translation>令牌或密钥</translation>
    </message>
    <message>
        <source>The folder cannot be read: %1. Check its permissions.</source>
        <translation>无法读取文件夹：%1。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 changed while the folder was read. Wait until nothing writes to the folder, then import again.</source>
        <translation>读取文件夹期间 %1 发生了变化。请等到没有程序写入该文件夹后重新导入。</translation>
    </message>
    <message>
        <source>%1: the name is no UTF-8; its byte %2 is 0x%3. Rename it, for instance with convmv.</source>
        <translation>%1：名称不是 UTF-8；其第 %2 字节为 0x%3。请重命名，例如使用 convmv。</translation>
    </message>
    <message>
        <source>%1…: the path has %2 bytes; up to %3 are taken. Shorten it or leave it out.</source>
        <translation>%1…：路径有 %2 字节；最多接受 %3 字节。请缩短路径或将其排除。</translation>
    </message>
    <message>
        <source>%1 lies %2 levels deep; up to %3 are taken. Move it up or leave it out.</source>
        <translation>%1 位于第 %2 层；最多接受 %3 层。请上移或将其排除。</translation>
    </message>
    <message>
        <source>a FIFO</source>
        <translation>FIFO 管道</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>%1 is %2, not a file. Remove it or leave it out with “ignore:” in gatehouse.yaml.</source>
        <translation>%1 是%2，不是文件。请将其移除，或在 gatehouse.yaml 中用“ignore:”排除。</translation>
    </message>
    <message>
        <source>The folder has more than %1 files, the most that one import takes; %2 is one too many. Leave some out with “ignore:” in gatehouse.yaml.</source>
        <translation>文件夹中的文件超过 %1 个，即一次导入的上限；%2 已超出。请在 gatehouse.yaml 中用“ignore:”排除一些文件。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2. Change its permissions or leave it out.</source>
        <translation>无法读取文件夹 %1：%2。请更改其权限或将其排除。</translation>
    </message>
    <message>
        <source>The folder %1 is empty; a version holds files only.</source>
        <translation>文件夹 %1 为空；版本只包含文件。</translation>
    </message>
    <message>
        <source>%1 is a link to the folder %2; the files in it are taken as copies.</source>
        <translation>%1 是指向文件夹 %2 的链接；其中的文件将以副本形式收入。</translation>
    </message>
    <message>
        <source>%1 is a link to %2; it is taken as a copy of it.</source>
        <translation>%1 是指向 %2 的链接；将作为其副本收入。</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the folder, to %2. Replace it by the file itself, or leave it out.</source>
        <translation>%1 是指向文件夹之外的链接，目标为 %2。请换成文件本身，或将其排除。</translation>
    </message>
    <message>
        <source>%1 is a link to %2 that leads back to itself. Remove it or leave it out.</source>
        <translation>%1 是指向 %2 的链接，且又指回自身。请将其移除或排除。</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there. Remove it or leave it out.</source>
        <translation>%1 是指向 %2 的链接，但目标不存在。请将其移除或排除。</translation>
    </message>
    <message>
        <source>The link %1 to %2 cannot be followed: %3. Remove it or leave it out.</source>
        <translation>无法跟随从 %1 到 %2 的链接：%3。请将其移除或排除。</translation>
    </message>
    <message>
        <source>%1 is left out by default.</source>
        <translation>%1 默认被排除。</translation>
    </message>
    <message>
        <source>%1 is left out by the pattern %2 of gatehouse.yaml.</source>
        <translation>%1 被 gatehouse.yaml 的模式 %2 排除。</translation>
    </message>
    <message>
        <source>%1 was left out by hand.</source>
        <translation>%1 已手动排除。</translation>
    </message>
    <message>
        <source>.git is no folder but points elsewhere (a worktree or a submodule); where the files come from was not read.</source>
        <translation>.git 不是文件夹，而是指向别处（工作树或子模块）；未读取文件的来源。</translation>
    </message>
    <message>
        <source>.git/config includes other files; they were not read.</source>
        <translation>.git/config 引用了其他文件；未读取这些文件。</translation>
    </message>
    <message>
        <source>.git borrows objects from another folder (alternates); they were not read.</source>
        <translation>.git 借用了另一个文件夹中的对象（alternates）；未读取这些对象。</translation>
    </message>
    <message>
        <source>%1 changed while the folder was read, or is too long. Import the folder again.</source>
        <translation>读取文件夹期间 %1 发生了变化，或文件过长。请重新导入该文件夹。</translation>
    </message>
    <message>
        <source>%1 has no section %2, so there are no release notes.</source>
        <translation>%1 没有章节 %2，因此没有发布说明。</translation>
    </message>
    <message>
        <source>The release notes should be in %1, which is not among the files.</source>
        <translation>发布说明应位于 %1，但它不在这些文件之中。</translation>
    </message>
    <message>
        <source>The release notes have more than %1 bytes. Keep what this version changes and put the rest into a file.</source>
        <translation>发布说明超过 %1 字节。请只保留此版本的更改，其余内容放入文件。</translation>
    </message>
    <message>
        <source>gatehouse.yaml cannot be read or has more than 2 MiB. Make it readable and shorter.</source>
        <translation>gatehouse.yaml 无法读取或超过 2 MiB。请使其可读并缩短。</translation>
    </message>
    <message>
        <source>gatehouse.yaml names %1, which is not among the files.</source>
        <translation>gatehouse.yaml 指明了 %1，但它不在这些文件之中。</translation>
    </message>
    <message>
        <source>%1 differ only by upper and lower case or by how their accents are written; some systems can hold one of them only.</source>
        <translation>%1 仅在大小写或重音符号的写法上不同；某些系统只能保存其中之一。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Change its permissions or leave it out.</source>
        <translation>无法读取 %1：%2。请更改其权限或将其排除。</translation>
    </message>
    <message>
        <source>%1 is a pointer of Git LFS; the content is not here. Run “git lfs pull” and import again.</source>
        <translation>%1 是 Git LFS 指针；内容不在此处。请运行“git lfs pull”后重新导入。</translation>
    </message>
    <message>
        <source>%1 is a submodule; the commit names its content and does not hold it.</source>
        <translation>%1 是子模块；提交只指明其内容，并不包含内容。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 另有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not imported; nothing was kept.</source>
        <translation>%1 未导入；未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 holds no file to import. Choose the folder that holds the model&apos;s files.</source>
        <translation>%1 中没有可导入的文件。请选择存放模型文件的文件夹。</translation>
    </message>
    <message>
        <source>keys and values are expected, such as “model: card-fraud-daily”</source>
        <translation>此处应为键和值，例如“model: card-fraud-daily”</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Mend the file and import again.</source>
        <translation>%1 第 %2 行：%3。请修正文件后重新导入。</translation>
    </message>
    <message>
        <source>%1, line %2: nothing here knows the key “%3”.</source>
        <translation>%1 第 %2 行：此处没有键“%3”。</translation>
    </message>
    <message>
        <source>%1 is text, not a list or a map</source>
        <translation>%1 应为文本，而不是列表或映射</translation>
    </message>
    <message>
        <source>“%1” is no valid %2; use 1 to 64 of the characters A-Z a-z 0-9 . _ + -</source>
        <translation>“%1”不是有效的 %2；请使用 1 至 64 个字符，可用字符为 A-Z a-z 0-9 . _ + -</translation>
    </message>
    <message>
        <source>base is a label, MODEL@LABEL or none, not “%1”</source>
        <translation>base 应为标签、MODEL@LABEL 或 none，而不是“%1”</translation>
    </message>
    <message>
        <source>tier is low, medium or high, not “%1”</source>
        <translation>tier 应为 low、medium 或 high，而不是“%1”</translation>
    </message>
    <message>
        <source>elements is a map of paths to elements</source>
        <translation>elements 应为从路径到要素的映射</translation>
    </message>
    <message>
        <source>%1 is given no known element; the elements are data, scripts, trained-object, configuration, documentation, notebook, environment, golden-tests and other</source>
        <translation>%1 指定的要素未知；可用要素为 data、scripts、trained-object、configuration、documentation、notebook、environment、golden-tests 和 other</translation>
    </message>
    <message>
        <source>ignore is a list of at most %1 patterns</source>
        <translation>ignore 应为最多 %1 个模式的列表</translation>
    </message>
    <message>
        <source>a pattern of ignore is text of 1 to %1 characters</source>
        <translation>ignore 的模式应为 1 至 %1 个字符的文本</translation>
    </message>
    <message>
        <source>%1 is a list</source>
        <translation>%1 应为列表</translation>
    </message>
    <message>
        <source>interface.%1 is a list of columns</source>
        <translation>interface.%1 应为列的列表</translation>
    </message>
    <message>
        <source>%1 has keys and values here</source>
        <translation>%1 在此处应有键和值</translation>
    </message>
    <message>
        <source>%1 needs “%2”</source>
        <translation>%1 需要“%2”</translation>
    </message>
    <message>
        <source>%1 is a number</source>
        <translation>%1 应为数字</translation>
    </message>
    <message>
        <source>%1 is text</source>
        <translation>%1 应为文本</translation>
    </message>
    <message>
        <source>%1 is a number, not “%2”</source>
        <translation>%1 应为数字，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 is 64 hexadecimal digits in lower case</source>
        <translation>%1 应为 64 位小写十六进制数字</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”</source>
        <translation>%1 应为 %2 之一，而不是“%3”</translation>
    </message>
    <message>
        <source>%1 belongs to the registry itself. Keep the registry in another folder, or leave it out with “ignore:” in gatehouse.yaml.</source>
        <translation>%1 属于登记册本身。请将登记册放在其他文件夹，或在 gatehouse.yaml 中用“ignore:”排除。</translation>
    </message>
    <message>
        <source>The release notes are the section %1 of %2, which has one of %3, too.</source>
        <translation>发布说明取自 %2 的 %1 一节；其中也有 %3 一节。</translation>
    </message>
    <message>
        <source>The release notes are the section %1 of %2; no section of %3 was found there.</source>
        <translation>发布说明取自 %2 的 %1 一节；其中没有找到 %3 一节。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>All files lie in %1. Import that folder itself, so that their names stay the same from version to version.</source>
        <translation>所有文件都在 %1 中。请直接导入该文件夹，使文件名在各版本之间保持不变。</translation>
    </message>
    <message>
        <source>All that %1 holds is left out: %2. Take it along all the same, or choose another folder.</source>
        <translation>%1 中的全部内容都被略去：%2。请仍然带上它们，或选择另一个文件夹。</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 写作 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The policy says nothing about “%1”; it must state it for the tiers low, medium and high.</source>
        <translation>该政策没有说明“%1”；必须为低、中、高三个等级写明。</translation>
    </message>
    <message>
        <source>interface.%1 has the column “%2” twice</source>
        <translation>interface.%1 中列“%2”出现了两次</translation>
    </message>
    <message>
        <source>the range of “%1” in interface.%2 begins above its end</source>
        <translation>interface.%2 中“%1”的范围下限大于上限</translation>
    </message>
    <message>
        <source>%1 has %2; a file may have up to %3. Leave it out, or refer to it as a dataset.</source>
        <translation>%1 的大小为 %2；单个文件最多 %3。请将其排除，或作为数据集引用。</translation>
    </message>
    <message>
        <source>%1 holds a checkout that was broken off. Remove it, or name another folder.</source>
        <translation>%1 里是一次中断的检出。请删除它，或另指定一个文件夹。</translation>
    </message>
    <message>
        <source>the range of “%1” in interface.%2 is a list of its lowest and its highest number</source>
        <translation>interface.%2 中“%1”的 range 是由最小值和最大值组成的列表</translation>
    </message>
    <message>
        <source>%1 is a number of 0 or more, not “%2”</source>
        <translation>%1 应为不小于 0 的数，而不是“%2”</translation>
    </message>
    <message>
        <source>The files of a commit could not be laid out in %1. Make room there.</source>
        <translation>无法在 %1 中放下某个提交的文件。请在那里腾出空间。</translation>
    </message>
    <message>
        <source>%1 is no git repository. Name its folder, or a clone of it.</source>
        <translation>%1 不是 git 仓库。请指定仓库的文件夹，或它的克隆。</translation>
    </message>
    <message>
        <source>The tag %1 leads to no commit that is here.</source>
        <translation>标签 %1 指向的提交不在这里。</translation>
    </message>
    <message>
        <source>%1 has no tags; each tag becomes a version.</source>
        <translation>%1 没有标签；每个标签会成为一个版本。</translation>
    </message>
    <message>
        <source>No tag of %1 is called like “%2”.</source>
        <translation>%1 中没有名称符合“%2”的标签。</translation>
    </message>
    <message>
        <source>The commit %1 of the tag %2 is not whole here. Fetch it again.</source>
        <translation>标签 %2 的提交 %1 在这里不完整。请重新获取。</translation>
    </message>
    <message>
        <source>The commit of the tag %1 names %2, which leads out of its folder; nothing of it was taken.</source>
        <translation>标签 %1 的提交含有 %2，它会越出自己的文件夹；该提交的内容一概未取。</translation>
    </message>
</context>
<context>
    <name>InventoryExport</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is no JSON object: %1.</source>
        <translation>这不是 JSON 对象：%1。</translation>
    </message>
    <message>
        <source>The bytes are not in canonical form, so they are not what Gatehouse wrote.</source>
        <translation>这些字节不是规范形式，因此不是 Gatehouse 写入的内容。</translation>
    </message>
</context>
<context>
    <name>LineEnds</name>
    <message>
        <source>cut here</source>
        <translation>在此截断</translation>
    </message>
    <message>
        <source>no newline at end</source>
        <translation>末尾无换行符</translation>
    </message>
</context>
<context>
    <name>Listed</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses of a sentence</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>something, and what is said of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>“%1” is no registry URL. Write sqlite:///absolute/path.db, with three slashes.</source>
        <translation>“%1”不是登记册 URL。请写成 sqlite:///absolute/path.db，带三个斜杠。</translation>
    </message>
    <message>
        <source>“%1” is no registry URL: %2 Write postgresql://user@host/database.</source>
        <translation>“%1”不是登记册 URL：%2请写作 postgresql://user@host/database。</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>无法读懂。</translation>
    </message>
    <message>
        <source>A registry URL is shown and remembered, so it holds no password. Put it into ~/.pgpass, and leave it out here.</source>
        <translation>登记册 URL 会显示并被记住，因此不能含有密码。请把密码写入 ~/.pgpass，此处不要写。</translation>
    </message>
    <message>
        <source>it names no database.</source>
        <translation>没有指明数据库。</translation>
    </message>
    <message>
        <source>it may say host and store behind the question mark, and nothing else.</source>
        <translation>问号后面只能写 host 和 store。</translation>
    </message>
    <message>
        <source>%1 is the absolute path of a folder.</source>
        <translation>%1 须是文件夹的绝对路径。</translation>
    </message>
    <message>
        <source>No registry is named. Name one as sqlite:///absolute/path.db or postgresql://user@host/database.</source>
        <translation>未指定登记册。请以 sqlite:///absolute/path.db 或 postgresql://user@host/database 指定。</translation>
    </message>
    <message>
        <source>“%1” is no registry URL. Write sqlite:///absolute/path.db or postgresql://user@host/database.</source>
        <translation>“%1”不是登记册地址。请写成 sqlite:///absolute/path.db 或 postgresql://user@host/database。</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>it is not what Gatehouse writes</source>
        <translation>它不是 Gatehouse 写入的内容</translation>
    </message>
    <message>
        <source>The manifest of this content is damaged: %1. Verify the audit trail: it names all that was changed.</source>
        <translation>此内容的文件清单已损坏：%1。请验证审计记录：它会列出所有被更改之处。</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Review: I read the content and find it fit</source>
        <translation>评审：我已阅读内容，认为其合格</translation>
    </message>
    <message>
        <source>Approval: I accept the risk</source>
        <translation>批准：我接受该风险</translation>
    </message>
    <message>
        <source>Review: the content is still fit, under today&apos;s policy</source>
        <translation>评审：依现行政策，内容仍然合格</translation>
    </message>
    <message>
        <source>Approval: I still accept the risk, under today&apos;s policy</source>
        <translation>批准：依现行政策，我仍接受该风险</translation>
    </message>
    <message>
        <source>Request: the content has to change before it is fit</source>
        <translation>要求修改：内容须修改后才合格</translation>
    </message>
    <message>
        <source>Request: the content has to change before I accept the risk</source>
        <translation>要求修改：内容须先修改，我才接受该风险</translation>
    </message>
    <message>
        <source>Rejection: I read the content and find it unfit</source>
        <translation>驳回：我已阅读内容，认为其不合格</translation>
    </message>
    <message>
        <source>Rejection: I do not accept the risk</source>
        <translation>驳回：我不接受该风险</translation>
    </message>
    <message>
        <source>Abstention: I leave this to somebody else</source>
        <translation>弃权：我将此交由他人裁决</translation>
    </message>
    <message>
        <source>Taken back: my verdict no longer stands</source>
        <translation>撤回：我的裁决不再有效</translation>
    </message>
</context>
<context>
    <name>MetricChange</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1（%2%）</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1，新增</translation>
    </message>
    <message>
        <source>gone, was %1</source>
        <translation>已不存在，原为 %1</translation>
    </message>
    <message>
        <source>%1, as before</source>
        <translation>%1，与之前相同</translation>
    </message>
    <message>
        <source>%1, was %2 on other data: not comparable</source>
        <translation>%1，原为 %2，数据不同：不可比较</translation>
    </message>
    <message>
        <source>%1, was %2: %3</source>
        <translation>%1，原为 %2：%3</translation>
    </message>
    <message>
        <source>%1, better</source>
        <translation>%1，变好</translation>
    </message>
    <message>
        <source>%1, worse</source>
        <translation>%1，变差</translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message numerus="yes">
        <source>%n item(s) of the checklist are not ticked.</source>
        <translation>
            <numerusform>检查清单中有 %n 项未勾选。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelCells</name>
    <message>
        <source>No version yet</source>
        <translation>尚无版本</translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n 个部署位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>There is no event %1; the trail goes from 1 to %2.</source>
        <translation>没有事件 %1；审计记录从 1 到 %2。</translation>
    </message>
    <message>
        <source>At %1 this registry did not exist yet; its first event is of %2.</source>
        <translation>在 %1 时此登记册尚不存在；其首个事件的时间为 %2。</translation>
    </message>
    <message>
        <source>“%1” is no moment; write the number of an event, or a time as 2026-09-30T14:05:00Z.</source>
        <translation>“%1”不是一个时刻；请写事件的编号，或 2026-09-30T14:05:00Z 形式的时间。</translation>
    </message>
    <message>
        <source>%1 is still to come; it is %2 now.</source>
        <translation>%1 尚未到来；现在是 %2。</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>“%1” names no version. Write MODEL@VERSION, or MODEL@VERSION:REVISION.</source>
        <translation>“%1”未指明版本。请写成 MODEL@VERSION 或 MODEL@VERSION:REVISION。</translation>
    </message>
    <message>
        <source>“%1” is no revision number; revisions count from 1.</source>
        <translation>“%1”不是修订编号；修订从 1 开始计数。</translation>
    </message>
    <message>
        <source>“%1” is no valid name. Use 1 to 64 of the characters A-Z a-z 0-9 . _ + -</source>
        <translation>“%1”不是有效的名称。请使用 1 到 64 个以下字符：A-Z a-z 0-9 . _ + -</translation>
    </message>
</context>
<context>
    <name>NeedText</name>
    <message>
        <source>%1, the author, %2 and imports the folder again; the draft is replaced.</source>
        <translation>由作者 %1 %2，然后再次导入该文件夹；草稿会被替换。</translation>
    </message>
    <message>
        <source>%1, the author, %2 in a new revision.</source>
        <translation>由作者 %1 在新的修订中%2。</translation>
    </message>
    <message>
        <source>%1, the owner of the model, sets it in the facts of the model.</source>
        <translation>由模型负责人 %1 在模型的事实信息中填写。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s)</source>
        <translation>
            <numerusform>另有 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>This version has no file of it.</source>
        <translation>此版本没有属于该要素的文件。</translation>
    </message>
    <message>
        <source>No file, but references to data sets.</source>
        <translation>没有文件，但有数据集引用。</translation>
    </message>
    <message>
        <source>A version has at least one file of the element “%1”, or for data a reference to a data set.</source>
        <translation>版本须至少有一个属于要素“%1”的文件；数据也可以是数据集引用。</translation>
    </message>
    <message>
        <source>adds a file, or names one under “elements” in gatehouse.yaml</source>
        <translation>添加文件，或在 gatehouse.yaml 的“elements”下指明一个</translation>
    </message>
    <message>
        <source>The submitted evaluation has %1.</source>
        <translation>提交的评估须满足：%1。</translation>
    </message>
    <message>
        <source>evaluates it on the data that the policy compares, under “evaluation” in gatehouse.yaml</source>
        <translation>在政策所比较的数据上评估，并写在 gatehouse.yaml 的“evaluation”下</translation>
    </message>
    <message>
        <source>Release notes say what changed, and why this version exists.</source>
        <translation>发布说明须写明更改了什么，以及为何有此版本。</translation>
    </message>
    <message>
        <source>writes them into the change log or under “release_notes” in gatehouse.yaml</source>
        <translation>将其写入变更日志，或写在 gatehouse.yaml 的“release_notes”下</translation>
    </message>
    <message>
        <source>The version says what its answers may be used for, and what not.</source>
        <translation>版本须写明答案可用于什么，不可用于什么。</translation>
    </message>
    <message>
        <source>writes it under “intended_use” in gatehouse.yaml</source>
        <translation>将其写在 gatehouse.yaml 的“intended_use”下</translation>
    </message>
    <message>
        <source>The version says how it has to run: mode, latency, volume, freshness.</source>
        <translation>版本须写明运行要求：方式、延迟、数据量、新鲜度。</translation>
    </message>
    <message>
        <source>writes them under “requirements” in gatehouse.yaml</source>
        <translation>将其写在 gatehouse.yaml 的“requirements”下</translation>
    </message>
    <message>
        <source>The model names who uses its answers.</source>
        <translation>模型须写明谁使用它的答案。</translation>
    </message>
    <message>
        <source>The model names where its answers are found.</source>
        <translation>模型须写明在何处可找到它的答案。</translation>
    </message>
    <message>
        <source>The release notes name every file that differs from the base, so that nothing changes in silence.</source>
        <translation>发布说明须提到每个与基准版本不同的文件，使任何更改都不会无声无息。</translation>
    </message>
    <message>
        <source>names each changed file in the release notes</source>
        <translation>在发布说明中提到每个已更改的文件</translation>
    </message>
    <message>
        <source>The field “%1” of the model has a value.</source>
        <translation>模型的字段“%1”须有值。</translation>
    </message>
    <message>
        <source>Nothing is stated.</source>
        <translation>没有写明。</translation>
    </message>
    <message>
        <source>Nobody has to: %1, the author, waived it at the submit: %2</source>
        <translation>无须处理：作者 %1 提交时已豁免：%2</translation>
    </message>
    <message>
        <source>Or the author waives it with a reason at the submit.</source>
        <translation>或由作者在提交时说明理由予以豁免。</translation>
    </message>
    <message>
        <source>It cannot be waived at this tier.</source>
        <translation>此风险等级下不可豁免。</translation>
    </message>
</context>
<context>
    <name>NotYet</name>
    <message>
        <source>The model %1 was not in this registry yet after event %2. It is there since event %3, %4.</source>
        <translation>在事件 %2 之后，模型 %1 还不在本登记册中。它自事件 %3（%4）起才在其中。</translation>
    </message>
    <message>
        <source>%1 was not registered yet after event %2. It is there since event %3, %4.</source>
        <translation>在事件 %2 之后，%1 还没有登记。它自事件 %3（%4）起才在登记册中。</translation>
    </message>
</context>
<context>
    <name>NotesDocument</name>
    <message>
        <source>Image, not loaded: %1</source>
        <translation>图片，未加载：%1</translation>
    </message>
</context>
<context>
    <name>NotesDraft</name>
    <message>
        <source>new.</source>
        <translation>新增。</translation>
    </message>
    <message>
        <source>removed.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>was `%1`.</source>
        <translation>原为 `%1`。</translation>
    </message>
    <message>
        <source>changed.</source>
        <translation>已更改。</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>原因：</translation>
    </message>
</context>
<context>
    <name>ObjectFacts</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>算子</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>It is broken at byte %1; what stands before it was read.</source>
        <translation>它在第 %1 字节处损坏；此前的内容已读取。</translation>
    </message>
    <message>
        <source>Only its first %1 bytes were read.</source>
        <translation>只读取了前 %1 个字节。</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>另有 %n 个未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Its values are Python objects: loading it would run what they say.</source>
        <translation>其中的值是 Python 对象：加载它会执行其中的内容。</translation>
    </message>
    <message>
        <source>no tensor</source>
        <translation>不是张量</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>packed</source>
        <translation>紧凑存储</translation>
    </message>
    <message>
        <source>The weights %1 stand in another file, %2, which is not opened.</source>
        <translation>权重 %1 位于另一个文件 %2 中，不会打开它。</translation>
    </message>
    <message>
        <source>Python pickle</source>
        <translation>Python pickle</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>can run commands, open files or find other names</source>
        <translation>可执行命令、打开文件或查找其他名称</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>常见</translation>
    </message>
    <message>
        <source>not one of the usual packages</source>
        <translation>不属于常见软件包</translation>
    </message>
    <message>
        <source>Loading it would call what can run commands, open files or find other names: %1.</source>
        <translation>加载它会调用可执行命令、打开文件或查找其他名称的内容：%1。</translation>
    </message>
    <message>
        <source>Loading it would call names outside of the usual packages: %1.</source>
        <translation>加载它会调用常见软件包之外的名称：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) that loading it would call are put together there and cannot be read.</source>
        <translation>
            <numerusform>加载它会调用的 %n 个名称是在其中拼成的，无法读出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only its first %1 opcodes were read.</source>
        <translation>只读取了前 %1 个操作码。</translation>
    </message>
    <message>
        <source>bytes behind its end</source>
        <translation>结尾之后的字节数</translation>
    </message>
    <message>
        <source>The tensor %1 lies outside of the file.</source>
        <translation>张量 %1 超出了文件范围。</translation>
    </message>
    <message>
        <source>The tensors %1 and %2 overlap.</source>
        <translation>张量 %1 与 %2 重叠。</translation>
    </message>
    <message>
        <source>Its header claims %1 bytes, and the file has %2.</source>
        <translation>其文件头声称有 %1 字节，而文件只有 %2 字节。</translation>
    </message>
    <message>
        <source>Its header is no map.</source>
        <translation>其文件头不是映射。</translation>
    </message>
    <message>
        <source>Its header cannot be read: %1.</source>
        <translation>无法读取其文件头：%1。</translation>
    </message>
    <message>
        <source>tensors</source>
        <translation>张量数</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值数</translation>
    </message>
    <message>
        <source>From byte %1 on it holds values of arrays, as joblib writes them; names behind them are not read.</source>
        <translation>自第 %1 字节起是 joblib 写入的数组数值；其后的名称未读取。</translation>
    </message>
</context>
<context>
    <name>OpenFacts</name>
    <message>
        <source>Unusable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>On hold until %1</source>
        <translation>暂停至 %1</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>Unusable proposed by %1</source>
        <translation>%1 提议标记为不可用</translation>
    </message>
    <message>
        <source>Reinstating proposed by %1</source>
        <translation>%1 提议恢复可用</translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation>已被 %1 驳回</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1：等待 %2</translation>
    </message>
    <message>
        <source>Nothing missing for gate A</source>
        <translation>关口 A 的要求已全部满足</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) missing</source>
        <translation>
            <numerusform>缺少 %n 项要求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) open</source>
        <translation>
            <numerusform>%n 个发现项未关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>Approval aged on %1</source>
        <translation>批准已于 %1 过期</translation>
    </message>
    <message>
        <source>It no longer counts for a start; renew it.</source>
        <translation>它不能再作为启动的依据；请续期。</translation>
    </message>
    <message>
        <source>Approval counts until %1</source>
        <translation>批准有效期至 %1</translation>
    </message>
    <message>
        <source>you wrote this version</source>
        <translation>您是此版本的作者</translation>
    </message>
    <message>
        <source>you are no %1</source>
        <translation>您不是%1</translation>
    </message>
    <message>
        <source>you have already decided</source>
        <translation>您已作出裁决</translation>
    </message>
    <message>
        <source>already given</source>
        <translation>已作出</translation>
    </message>
    <message>
        <source>only the author can</source>
        <translation>仅作者可执行</translation>
    </message>
    <message>
        <source>only the owner can</source>
        <translation>仅负责人可执行</translation>
    </message>
    <message>
        <source>a reject stands</source>
        <translation>存在有效的驳回</translation>
    </message>
    <message>
        <source>auditors change nothing</source>
        <translation>审计员不做任何更改</translation>
    </message>
    <message>
        <source>nobody could decide</source>
        <translation>无人可裁决</translation>
    </message>
    <message>
        <source>the version is unusable</source>
        <translation>此版本不可用</translation>
    </message>
    <message>
        <source>a second person confirms</source>
        <translation>由第二人确认</translation>
    </message>
    <message>
        <source>%1 of %2 approve</source>
        <translation>%1 / %2 已批准</translation>
    </message>
    <message numerus="yes">
        <source>%n unexplained</source>
        <translation>
            <numerusform>%n 处未说明</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that no release note explains</source>
        <translation>发布说明没有提到的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n 项已豁免</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs that the author waived with a reason</source>
        <translation>作者附理由豁免的要求</translation>
    </message>
    <message numerus="yes">
        <source>%1 waits for %n more of %2</source>
        <translation>
            <numerusform>%1还等 %n 位：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that no release note explains; the author waived it: %1</source>
        <translation>没有发布说明解释的变更；作者已豁免：%1</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>已读 %1/%2</translation>
    </message>
    <message>
        <source>Of the changes against what it is compared with, so many are marked as read by you. A verdict carries it.</source>
        <translation>与比较对象之间的更改中，您已标记为已读的数量。裁决会记录它。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>%1 is on a network file system, where a SQLite registry can lose data. Put it on a local disk; a team shares a PostgreSQL registry.</source>
        <translation>%1 位于网络文件系统上，SQLite 登记册在那里可能丢失数据。请放到本地磁盘；团队应共用 PostgreSQL 登记册。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is no Gatehouse registry (no SQLite database). Name another file.</source>
        <translation>%1 不是 Gatehouse 登记册（不是 SQLite 数据库）。请指定其他文件。</translation>
    </message>
    <message>
        <source>%1 is a database of another program, no Gatehouse registry. Name another file.</source>
        <translation>%1 是其他程序的数据库，不是 Gatehouse 登记册。请指定其他文件。</translation>
    </message>
    <message>
        <source>%1 already exists. Open it, or name another file.</source>
        <translation>%1 已存在。请打开它，或指定其他文件。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first.</source>
        <translation>文件夹 %1 不存在。请先建立。</translation>
    </message>
    <message>
        <source>%1 is a backup, no registry to work in. Make a registry from it with “gatehousectl restore %1 URL” and open that one.</source>
        <translation>%1 是备份，不是可以直接使用的登记册。请用“gatehousectl restore %1 URL”从它还原出一个登记册，然后打开还原后的登记册。</translation>
    </message>
    <message>
        <source>Beside the registry stands %1, a journal that is not its own: with it the registry would be altered. Nothing was opened. Move that file away, and open the registry again.</source>
        <translation>登记册旁有 %1，这个日志不属于它：打开会使登记册被更改。没有打开任何内容。请移走该文件，再打开登记册。</translation>
    </message>
    <message>
        <source>There is no registry at %1. Make one there, or look for where it was moved.</source>
        <translation>%1 处没有登记册。请在那里建立一个，或查找它被移到了何处。</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link), by which it could be written past this one. Nothing was opened. Remove the other name, or copy the file and open the copy.</source>
        <translation>%1 还有第二个名称（硬链接），可能绕过此名称被写入。未打开任何内容。请删除另一个名称，或复制该文件并打开副本。</translation>
    </message>
    <message>
        <source>%1 is a folder, no Gatehouse registry. Name the file of the registry.</source>
        <translation>%1 是文件夹，不是 Gatehouse 登记册。请指定登记册的文件。</translation>
    </message>
    <message>
        <source>The newest records of %1 stand in the file %2 beside it and not in the registry&apos;s own file yet, and nobody can read them together in a folder that may not be written. Nothing is lost. Let somebody who may write there open the registry once, which brings them into the file; or copy both files and the folder %3 to a place of your own, and open the copy.</source>
        <translation>%1 的最新记录还在旁边的文件 %2 中，尚未写入登记册自己的文件；而在不可写入的文件夹中，无人能将两者一并读取。没有任何内容丢失。请让对该文件夹有写权限的人打开一次登记册，记录便会写入文件；或将这两个文件和文件夹 %3 一并复制到您自己的位置，然后打开副本。</translation>
    </message>
    <message>
        <source>%1 could not be made: %2. Choose a folder that you may write to.</source>
        <translation>无法创建 %1：%2。请选择您可以写入的文件夹。</translation>
    </message>
    <message>
        <source>%1 is no file, and so no Gatehouse registry. Name the file of the registry.</source>
        <translation>%1 不是文件，因此不是 Gatehouse 登记册。请指定登记册的文件。</translation>
    </message>
</context>
<context>
    <name>Parquet</name>
    <message>
        <source>unknown (%1)</source>
        <translation>未知（%1）</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 个缺失</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Only the first %1 of its columns are listed.</source>
        <translation>只列出前 %1 列。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>it is too short for a Parquet file</source>
        <translation>它太短，不是 Parquet 文件</translation>
    </message>
    <message>
        <source>its footer is encrypted</source>
        <translation>它的文件尾已加密</translation>
    </message>
    <message>
        <source>it does not end as a Parquet file does</source>
        <translation>它的结尾不是 Parquet 文件的结尾</translation>
    </message>
    <message>
        <source>its footer says that it is %1 bytes long, which it cannot be</source>
        <translation>它的文件尾声称长 %1 字节，这不可能</translation>
    </message>
    <message>
        <source>its footer cannot be read</source>
        <translation>无法读取它的文件尾</translation>
    </message>
    <message>
        <source>its footer is broken</source>
        <translation>它的文件尾已损坏</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Parquet, version %1</source>
        <translation>Parquet，版本 %1</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>row groups</source>
        <translation>行组</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>写入程序</translation>
    </message>
    <message>
        <source>Stored beside</source>
        <translation>附带信息</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>“%1” is no address of a version. Write gatehouse://MODEL/VERSION[/FILE][#L10].</source>
        <translation>“%1”不是版本地址。请写成 gatehouse://MODEL/VERSION[/FILE][#L10]。</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>“%1” is nothing that a policy can say here; use %2.</source>
        <translation>政策在此处不能写“%1”；请使用 %2。</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>“%1”必须是列表。</translation>
    </message>
    <message>
        <source>“%1” names “%2” twice.</source>
        <translation>“%1”两次列出“%2”。</translation>
    </message>
    <message>
        <source>The checklist of %1 must be a list.</source>
        <translation>%1 的检查清单必须是列表。</translation>
    </message>
    <message>
        <source>Each item of the checklist of %1 needs an id of the characters of names and a text; sentence is true or false.</source>
        <translation>%1 的检查清单的每一项都需要 id（由名称所用字符组成）和文本；sentence 为 true 或 false。</translation>
    </message>
    <message>
        <source>The checklist of %1 has the item “%2” twice.</source>
        <translation>%1 的检查清单中有两个“%2”项。</translation>
    </message>
    <message>
        <source>“%1” is no element of a version.</source>
        <translation>“%1”不是版本的要素。</translation>
    </message>
    <message>
        <source>“%1” is no need that a policy can ask.</source>
        <translation>“%1”不是政策可以提出的要求。</translation>
    </message>
    <message>
        <source>“%1” is no need that could be waived.</source>
        <translation>“%1”不是可以豁免的要求。</translation>
    </message>
    <message>
        <source>“checklists” must name a list for each role.</source>
        <translation>“checklists”必须为每个角色指定一个列表。</translation>
    </message>
    <message>
        <source>“%1” is no role that can have a checklist.</source>
        <translation>“%1”不是可以有检查清单的角色。</translation>
    </message>
    <message>
        <source>“%1” is no role that can approve at %2; use %3.</source>
        <translation>“%1”不是可以在%2批准的角色；请使用 %3。</translation>
    </message>
    <message>
        <source>At tier %1, %2 must be from 1 to %3.</source>
        <translation>在风险等级 %1 下，%2 须在 1 到 %3 之间。</translation>
    </message>
    <message>
        <source>“%1” is no kind of evidence.</source>
        <translation>“%1”不是证据的类型。</translation>
    </message>
    <message>
        <source>“routine” must name the roles that a routine change asks, under “roles”.</source>
        <translation>“routine”必须在“roles”下写明例行变更要求的角色。</translation>
    </message>
    <message>
        <source>“%1” is no name of a custom field.</source>
        <translation>“%1”不是自定义字段的名称。</translation>
    </message>
    <message>
        <source>At tier %1 gate B asks no evidence. Name at least one kind.</source>
        <translation>在风险等级 %1，关口 B 没有要求任何证据。请至少写明一种。</translation>
    </message>
    <message>
        <source>“people” must name a number for each role.</source>
        <translation>“people”必须为每个角色写明人数。</translation>
    </message>
    <message>
        <source>“%1” is no role that a number of people could be asked of.</source>
        <translation>“%1”不是可以要求人数的角色。</translation>
    </message>
    <message>
        <source>The number of people asked as %1 must be from 1 to %2.</source>
        <translation>作为 %1 要求的人数必须在 1 到 %2 之间。</translation>
    </message>
    <message>
        <source>At %1 the policy asks no role, so nothing could be approved. Name at least one.</source>
        <translation>政策在%1没有要求任何角色，因此什么也无法批准。请至少写明一个。</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation>%1（编号 %2）</translation>
    </message>
    <message>
        <source>The policy says nothing about tier %1 under “%2”; it must state all three.</source>
        <translation>该政策在“%2”之下没有说明等级 %1；三个等级都必须写明。</translation>
    </message>
</context>
<context>
    <name>PolicyGaps</name>
    <message>
        <source>At %1 of tier %2, %3</source>
        <translation>在%2风险等级的%1：%3</translation>
    </message>
    <message>
        <source>no role approves, so nothing could be approved. Tick at least one.</source>
        <translation>没有角色批准，因此什么也无法获得批准。请至少勾选一个。</translation>
    </message>
    <message>
        <source>name the metric of the new threshold.</source>
        <translation>请填写新阈值的指标名称。</translation>
    </message>
    <message>
        <source>“%1” is no name of a metric. It takes letters, digits and “.”, “_”, “+”, “-”, at most 64 of them.</source>
        <translation>“%1”不是指标名称。名称由字母、数字和“.”、“_”、“+”、“-”组成，最多 64 个字符。</translation>
    </message>
    <message>
        <source>%1 has two thresholds. Remove one.</source>
        <translation>%1 有两个阈值。请移除一个。</translation>
    </message>
    <message>
        <source>Worse than base by</source>
        <translation>比基准差</translation>
    </message>
    <message>
        <source>Worse by %</source>
        <translation>差 %</translation>
    </message>
    <message>
        <source>“%1” of %2 is below zero; write how much worse it may be.</source>
        <translation>%2 的“%1”小于零；请填写允许变差多少。</translation>
    </message>
    <message>
        <source>the threshold of %1 asks nothing yet. Fill in “Limit”, “Worse than base by” or “Worse by %”.</source>
        <translation>%1 的阈值尚未提出任何要求。请填写“限值”、“比基准差”或“差 %”。</translation>
    </message>
    <message>
        <source>write what the new item of the checklist of %1 confirms.</source>
        <translation>请填写%1的检查清单中新条目所确认的内容。</translation>
    </message>
    <message>
        <source>the item “%1” of the checklist of %2 needs an id of letters, digits and “.”, “_”, “+”, “-”.</source>
        <translation>%2的检查清单中的条目“%1”需要由字母、数字和“.”、“_”、“+”、“-”组成的标识。</translation>
    </message>
    <message>
        <source>the checklist of %1 has the id “%2” twice.</source>
        <translation>%1的检查清单中标识“%2”出现了两次。</translation>
    </message>
    <message>
        <source>no role approves a routine change. Tick at least one, or let it ask the same as any other.</source>
        <translation>没有角色批准例行变更。请至少勾选一个，或让它与其他变更要求相同。</translation>
    </message>
    <message>
        <source>no evidence is asked. Tick at least one kind.</source>
        <translation>没有要求任何证据。请至少勾选一种。</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (with a sentence)</source>
        <translation>%1（需要一句说明）</translation>
    </message>
    <message>
        <source>Checklist of %1</source>
        <translation>%1的检查清单</translation>
    </message>
    <message>
        <source>%1 · tier %2</source>
        <translation>%1 · %2级</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>May be waived</source>
        <translation>可豁免</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>An approval counts</source>
        <translation>批准有效</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Next review within</source>
        <translation>下次复核不晚于</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>A routine change asks</source>
        <translation>例行变更要求</translation>
    </message>
    <message>
        <source>the same as any other</source>
        <translation>与其他变更相同</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Gates that nobody here could meet</source>
        <translation>此处无人能通过的关口</translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>This Qt has no PostgreSQL driver. Install the package libqt6sql6-psql.</source>
        <translation>此 Qt 没有 PostgreSQL 驱动。请安装软件包 libqt6sql6-psql。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Look whether the server runs, the database exists, and you may log in (a password stands in ~/.pgpass).</source>
        <translation>无法连接 %1。请查看服务器是否在运行、数据库是否存在、您是否可以登录（密码写在 ~/.pgpass 中）。</translation>
    </message>
    <message>
        <source>This Qt has no usable PostgreSQL driver. Install the package libqt6sql6-psql.</source>
        <translation>此 Qt 没有可用的 PostgreSQL 驱动。请安装软件包 libqt6sql6-psql。</translation>
    </message>
    <message>
        <source>%1 holds a registry already. Open it, or make another database with “createdb”.</source>
        <translation>%1 中已有登记册。请打开它，或用“createdb”建立另一个数据库。</translation>
    </message>
    <message>
        <source>%1 is not kept in UTF-8. Make a database with “createdb --template=template0 --encoding=UTF8 NAME” and name that one.</source>
        <translation>%1 不是以 UTF-8 保存的。请用“createdb --template=template0 --encoding=UTF8 NAME”建立数据库，并指明该数据库。</translation>
    </message>
    <message>
        <source>The server of %1 is older than PostgreSQL 17. Take a newer one.</source>
        <translation>%1 的服务器早于 PostgreSQL 17。请使用较新的服务器。</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full, so nothing was recorded. Make room and try again.</source>
        <translation>服务器磁盘已满，因此未作任何记录。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The registry may only be read from here, so nothing was recorded. Ask whoever keeps the server for the permission to write.</source>
        <translation>从此处只能读取登记册，因此未作任何记录。请向服务器管理者申请写入权限。</translation>
    </message>
    <message>
        <source>The server is busy with others for longer than it should. Try again in a moment.</source>
        <translation>服务器忙于处理他人的请求，时间过长。请稍后重试。</translation>
    </message>
    <message>
        <source>The connection to the server is gone. Whether the last command was recorded is not known here: give it again under its id.</source>
        <translation>与服务器的连接已断开。此处不知道最后一条命令是否已记录：请用同一编号再次发出。</translation>
    </message>
    <message>
        <source>The registry&apos;s database is damaged. Keep it, and restore the newest dump with “pg_restore”.</source>
        <translation>登记册的数据库已损坏。请保留它，并用“pg_restore”还原最新的转储。</translation>
    </message>
</context>
<context>
    <name>Production</name>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>The live version is unusable.</source>
        <translation>上线版本不可用。</translation>
    </message>
    <message>
        <source>Roll back or replace it</source>
        <translation>回滚或替换它</translation>
    </message>
    <message>
        <source>Lift the hold, or mark it unusable</source>
        <translation>解除暂停，或标记为不可用</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) run an unusable version.</source>
        <translation>
            <numerusform>%n 个目标运行不可用的版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) already run what is not live yet.</source>
        <translation>
            <numerusform>%n 个目标已在运行尚未上线的版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) run something else.</source>
        <translation>
            <numerusform>%n 个目标运行其他内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring the targets in step</source>
        <translation>使各目标同步</translation>
    </message>
    <message>
        <source>The exception ended at %1; it may no longer run.</source>
        <translation>例外已于 %1 结束；不得再运行。</translation>
    </message>
    <message>
        <source>Live under an exception until %1.</source>
        <translation>依例外上线至 %1。</translation>
    </message>
    <message>
        <source>Take it through gate B</source>
        <translation>使其通过关口 B</translation>
    </message>
    <message>
        <source>The live version is deprecated.</source>
        <translation>上线版本已弃用。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) have not reported.</source>
        <translation>
            <numerusform>%n 个目标尚未报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its review is overdue since %1.</source>
        <translation>其复审自 %1 起逾期。</translation>
    </message>
    <message>
        <source>Its review is due on %1.</source>
        <translation>其复审期限为 %1。</translation>
    </message>
    <message>
        <source>Finding %1 is overdue since %2.</source>
        <translation>发现项 %1 自 %2 起逾期。</translation>
    </message>
    <message>
        <source>Mend finding %1</source>
        <translation>修正发现项 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n blocking finding(s) are open.</source>
        <translation>
            <numerusform>%n 个阻断性发现项未关闭。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are open.</source>
        <translation>
            <numerusform>%n 个发现项未关闭。</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit %1 to gate B</source>
        <translation>将 %1 提交至关口 B</translation>
    </message>
    <message>
        <source>Let %1 go live</source>
        <translation>让 %1 上线</translation>
    </message>
    <message>
        <source>Decide on %1 at gate B</source>
        <translation>在关口 B 对 %1 作出裁决</translation>
    </message>
    <message>
        <source>On hold until %1.</source>
        <translation>已暂停至 %1。</translation>
    </message>
    <message>
        <source>Renew the approval of %1</source>
        <translation>为 %1 的批准续期</translation>
    </message>
    <message>
        <source>Submit %1 to gate A</source>
        <translation>将 %1 提交到关口 A</translation>
    </message>
    <message>
        <source>Decide on %1 at gate A</source>
        <translation>在关口 A 对 %1 裁决</translation>
    </message>
    <message>
        <source>Sign the adoption of %1</source>
        <translation>签署对 %1 的纳管</translation>
    </message>
    <message>
        <source>Sign the exception for %1</source>
        <translation>签署 %1 的例外</translation>
    </message>
    <message>
        <source>Close finding %1</source>
        <translation>关闭发现项 %1</translation>
    </message>
    <message>
        <source>Have the targets report</source>
        <translation>让目标上报</translation>
    </message>
    <message>
        <source>The approval of %1 counts no longer since %2.</source>
        <translation>%1 的批准自 %2 起不再有效。</translation>
    </message>
    <message>
        <source>%1 is proposed to be adopted here.</source>
        <translation>已提议在此纳管 %1。</translation>
    </message>
    <message>
        <source>Acknowledge the break of the interface by %1 for %2</source>
        <translation>代表 %2 确认 %1 造成的接口不兼容</translation>
    </message>
    <message>
        <source>Cancel %1, or have its rejection taken back</source>
        <translation>取消 %1，或请人收回对它的拒绝</translation>
    </message>
    <message>
        <source>Start %1 again: its window has closed</source>
        <translation>重新开始 %1：其时段已过</translation>
    </message>
    <message>
        <source>Bring the targets to the build of %1</source>
        <translation>使各目标运行 %1 的构建</translation>
    </message>
    <message>
        <source>Let %1 go live from %2 on</source>
        <translation>自 %2 起使 %1 上线</translation>
    </message>
    <message>
        <source>Replace it, or retire it</source>
        <translation>替换它，或使它退役</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) have not reported since the rollback.</source>
        <translation>
            <numerusform>回滚以来有 %n 个目标尚未报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Have the targets report again</source>
        <translation>让各目标重新报告</translation>
    </message>
    <message>
        <source>Owner of the finding</source>
        <translation>问题负责人</translation>
    </message>
    <message>
        <source>%1 is on its way here: %2.</source>
        <translation>%1 正在进入此处：%2。</translation>
    </message>
    <message>
        <source>%1, on its way here, is unusable.</source>
        <translation>正在进入此处的 %1 不可用。</translation>
    </message>
    <message>
        <source>Cancel the deployment of %1</source>
        <translation>取消 %1 的部署</translation>
    </message>
    <message>
        <source>%1, on its way here, is on hold until %2.</source>
        <translation>正在进入此处的 %1 暂停至 %2。</translation>
    </message>
    <message>
        <source>Lift the hold of %1, or mark it unusable</source>
        <translation>解除 %1 的暂停，或将其标记为不可用</translation>
    </message>
    <message>
        <source>Resolve blocker %1 of %2</source>
        <translation>解决 %2 的阻断 %1</translation>
    </message>
    <message>
        <source>%1 proposed to mark %2 unusable.</source>
        <translation>%1 提议将 %2 标为不可用。</translation>
    </message>
    <message>
        <source>Confirm that %1 is unusable, or let it be</source>
        <translation>确认 %1 不可用，或不予确认</translation>
    </message>
    <message>
        <source>Bring %1 in step</source>
        <translation>使 %1 保持一致</translation>
    </message>
    <message>
        <source>Finding %1 of %2, on its way here, is overdue since %3.</source>
        <translation>即将部署到此处的 %2 的发现 %1 自 %3 起逾期。</translation>
    </message>
    <message>
        <source>Acknowledge the end of %1 for %2</source>
        <translation>为 %2 确认 %1 的终止</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Event %1 has an effect that this program does not know: %2.</source>
        <translation>事件 %1 含有此程序不认识的效果：%2。</translation>
    </message>
    <message>
        <source>content %1, whose manifest is missing</source>
        <translation>内容 %1，其文件清单缺失</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Gate A asks you as %1.</source>
        <translation>关口 A 请您以%1身份裁决。</translation>
    </message>
    <message>
        <source>%1 rejected it; nothing moves until that is withdrawn.</source>
        <translation>%1 已驳回；在撤回该驳回之前无法继续。</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>等待 %1。</translation>
    </message>
    <message>
        <source>%1 proposed to make it usable again; you may confirm.</source>
        <translation>%1 提议将其恢复可用；您可以确认。</translation>
    </message>
    <message>
        <source>%1 proposed to mark it unusable; you may confirm.</source>
        <translation>%1 提议将其标记为不可用；您可以确认。</translation>
    </message>
    <message>
        <source>%1 put it on hold; it lapses by itself, or you mark it unusable or lift it.</source>
        <translation>%1 已将其暂停；暂停会自行到期，您也可以将其标记为不可用或解除暂停。</translation>
    </message>
    <message>
        <source>%1 requested changes: %2</source>
        <translation>%1 要求修改：%2</translation>
    </message>
    <message>
        <source>You own finding %1: %2</source>
        <translation>您负责发现项 %1：%2</translation>
    </message>
    <message>
        <source>Closing finding %1 is proposed; you may close it.</source>
        <translation>已提议关闭发现项 %1；您可以关闭它。</translation>
    </message>
    <message>
        <source>Your hold ends by itself; lift it, or propose to mark it unusable.</source>
        <translation>您的暂停会自行结束；请解除它，或提议标记为不可用。</translation>
    </message>
    <message>
        <source>%1 proposed to redact a text of event %2; you may confirm.</source>
        <translation>%1 提议隐去事件 %2 的一段文字；您可以确认。</translation>
    </message>
    <message>
        <source>Your redaction of event %1 waits for a second person.</source>
        <translation>您对事件 %1 的隐去提议正在等待第二人。</translation>
    </message>
    <message>
        <source>Cleared for %1; a deployer lets it go live.</source>
        <translation>已获准进入 %1；由部署者使其上线。</translation>
    </message>
    <message>
        <source>Gate B of %1 asks you as %2.</source>
        <translation>%1 的关口 B 请您以%2的身份决定。</translation>
    </message>
    <message>
        <source>%1 rejected it at gate B of %2; nothing moves until that is withdrawn.</source>
        <translation>%1 在 %2 的关口 B 拒绝了它；撤回之前不会有进展。</translation>
    </message>
    <message>
        <source>Gate B of %1 waits for %2.</source>
        <translation>%1 的关口 B 正在等待%2。</translation>
    </message>
    <message>
        <source>Verified in %1; submit it to gate B.</source>
        <translation>已在 %1 中完成验证；请提交到关口 B。</translation>
    </message>
    <message>
        <source>In verification in %1; still missing: %2.</source>
        <translation>正在 %1 中验证；尚缺：%2。</translation>
    </message>
    <message>
        <source>%1 proposed to adopt it as live in %2; you may sign.</source>
        <translation>%1 提议将其作为 %2 中已上线的版本纳入；您可以签署。</translation>
    </message>
    <message>
        <source>%1 proposed an exception in %2; you may sign.</source>
        <translation>%1 提议在 %2 中例外上线；您可以签署。</translation>
    </message>
    <message>
        <source>Your proposal for %1 waits for signatures.</source>
        <translation>您对 %1 的提议正在等待签署。</translation>
    </message>
    <message>
        <source>The exception in %1 has run out; bring it through gate B, or roll back.</source>
        <translation>%1 中的例外已到期；请使其通过关口 B，或回退。</translation>
    </message>
    <message>
        <source>Live in %1 under an exception; bring it through gate B before that ends.</source>
        <translation>以例外在 %1 中上线；请在到期前使其通过关口 B。</translation>
    </message>
    <message>
        <source>What is live in %1 is to be looked at again.</source>
        <translation>%1 中上线的版本需要再次审视。</translation>
    </message>
    <message>
        <source>The interface breaks for %1; acknowledge it before gate B of %2.</source>
        <translation>接口对 %1 不再兼容；请在 %2 的关口 B 之前确认。</translation>
    </message>
    <message>
        <source>%1 says that the clock of event %2 was wrong; you may confirm.</source>
        <translation>%1 称事件 %2 的时钟有误；您可以确认。</translation>
    </message>
    <message>
        <source>What you said of the clock of event %1 waits for a second person.</source>
        <translation>您关于事件 %1 时钟的提议正等待第二人确认。</translation>
    </message>
    <message>
        <source>It is to end in %2; acknowledge that for %1.</source>
        <translation>它将在 %2 中结束；请代 %1 确认。</translation>
    </message>
    <message>
        <source>Unusable and still live in %1: roll it back, or replace it.</source>
        <translation>不可用但仍在 %1 上线：请回滚或替换。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of %1 run something else; bring them in step.</source>
        <translation>
            <numerusform>%1 的 %n 个目标运行的是其他构建；请使其一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared for %1, but the approval of %2 counts no longer since %3; it waits for its renewal.</source>
        <translation>已获准在 %1 上线，但 %2 的批准自 %3 起不再有效；等待续期。</translation>
    </message>
    <message>
        <source>%1 is live in %2 and is to be looked at again by %3; renew its approval as %4.</source>
        <translation>%1 已在 %2 上线，须在 %3 前再次审视；请以%4身份为其批准续期。</translation>
    </message>
    <message>
        <source>The approval of %1 counts no longer since %2, and it is live in %3; renew it as %4.</source>
        <translation>%1 的批准自 %2 起不再有效，而它已在 %3 上线；请以%4身份续期。</translation>
    </message>
    <message>
        <source>The approval of %1 counts no longer since %2; renew it as %4 so that it can go live in %3.</source>
        <translation>%1 的批准自 %2 起不再有效；请以%4身份续期，以便它在 %3 上线。</translation>
    </message>
    <message>
        <source>The approval of what is live in %1 counts no longer since %2.</source>
        <translation>%1 中上线版本的批准自 %2 起不再有效。</translation>
    </message>
    <message>
        <source>Blocking finding %1 is closed first, then its approval is renewed.</source>
        <translation>须先关闭阻断性发现项 %1，再为其批准续期。</translation>
    </message>
    <message>
        <source>Nobody holds the roles that could renew its approval; an admin grants them.</source>
        <translation>无人拥有可为其批准续期的角色；请由管理员授予。</translation>
    </message>
    <message>
        <source>Its approval is renewed by %1.</source>
        <translation>可为其批准续期的人：%1。</translation>
    </message>
    <message>
        <source>It was adopted without review; %1 submits it to gate A.</source>
        <translation>它未经评审即被纳管；由 %1 提交到关口 A。</translation>
    </message>
    <message>
        <source>Gate A has it.</source>
        <translation>它正在关口 A。</translation>
    </message>
    <message>
        <source>Its window for %1 has closed; a deployer cancels it and starts it again.</source>
        <translation>其在 %1 的时间窗已结束；请部署人取消并重新开始。</translation>
    </message>
    <message>
        <source>Gate B of %1 waits until the break is acknowledged for %2.</source>
        <translation>%1 的关口 B 等待为 %2 确认不兼容变化。</translation>
    </message>
    <message>
        <source>Unusable, and on its way into %1: cancel its deployment.</source>
        <translation>不可用，且正在进入 %1：请取消其部署。</translation>
    </message>
    <message>
        <source>On its way into %1, and on hold until %2: nothing moves before that is lifted.</source>
        <translation>正在进入 %1，暂停至 %2：解除之前不会有任何进展。</translation>
    </message>
    <message>
        <source>Cleared for %1, but blocking finding %2 is open.</source>
        <translation>已获准进入 %1，但阻断性发现 %2 尚未关闭。</translation>
    </message>
    <message>
        <source>Cleared for %1, but its interface breaks what went live there since; acknowledged first for %2.</source>
        <translation>已获准进入 %1，但其接口与此后在那里上线的版本不兼容；须先由 %2 确认。</translation>
    </message>
    <message>
        <source>Adopted without review and live in %1: submit it to gate A.</source>
        <translation>未经审查即纳管并已在 %1 上线：请提交至关口 A。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of %1 have not reported; have them report.</source>
        <translation>
            <numerusform>%1 有 %n 个目标尚未报告；请让它们报告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) of %1 have not reported since the rollback; have them report again.</source>
        <translation>
            <numerusform>%1 有 %n 个目标自回滚以来尚未报告；请让它们重新报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1 of %2 waits for your answer: %3</source>
        <translation>%2 的问题 %1 等待您的回答：%3</translation>
    </message>
    <message>
        <source>Blocker %1 of %2 waits for you: %3</source>
        <translation>%2 的阻断 %1 等待您：%3</translation>
    </message>
    <message>
        <source>It was submitted again, and your blocker %1 is still open: resolve it, or keep it.</source>
        <translation>版本已再次提交，您的阻断 %1 仍未决：请解决或保留。</translation>
    </message>
    <message>
        <source>%1 answered you in thread %2: %3</source>
        <translation>%1 在讨论 %2 中回复了您：%3</translation>
    </message>
</context>
<context>
    <name>QueueOverview</name>
    <message>
        <source>At gate A</source>
        <translation>在关口 A</translation>
    </message>
    <message>
        <source>At gate B of %1</source>
        <translation>在 %1 的关口 B</translation>
    </message>
    <message numerus="yes">
        <source>sent back %n time(s)</source>
        <translation>
            <numerusform>已退回 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it since today.</source>
        <translation>均自今天起等待。</translation>
    </message>
    <message numerus="yes">
        <source>The oldest waits for %n day(s).</source>
        <translation>
            <numerusform>最久的已等待 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>For some of them nobody could give it.</source>
        <translation>其中有些无人能够给出。</translation>
    </message>
    <message>
        <source>Only %1 could give them.</source>
        <translation>只有 %1 能够给出。</translation>
    </message>
    <message>
        <source>Renewal at gate A, for %1</source>
        <translation>关口 A 续期，用于 %1</translation>
    </message>
    <message>
        <source>Before gate B of %1: the break is acknowledged</source>
        <translation>%1 的关口 B 之前：确认不兼容变化</translation>
    </message>
    <message numerus="yes">
        <source>The longest waits are for the role %1: %n verdict(s).</source>
        <translation>
            <numerusform>等待最久的是角色 %1：%n 项结论。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingCanvas</name>
    <message>
        <source>1 line alike</source>
        <translation>1 行相同</translation>
    </message>
    <message numerus="yes">
        <source>%n lines alike</source>
        <translation>
            <numerusform>%n 行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>folded: %1</source>
        <translation>已折叠：%1</translation>
    </message>
    <message>
        <source>↓ %1 more</source>
        <translation>↓ 还有 %1</translation>
    </message>
    <message>
        <source>↑ %1 more</source>
        <translation>↑ 还有 %1</translation>
    </message>
    <message>
        <source>continues below</source>
        <translation>下方继续</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Old side: %1</source>
        <translation>旧侧：%1</translation>
    </message>
    <message>
        <source>New side: %1</source>
        <translation>新侧：%1</translation>
    </message>
    <message>
        <source>bytes from %1: %2</source>
        <translation>从 %1 起的字节：%2</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation>%1，现为 %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>added line %1: %2</source>
        <translation>新增第 %1 行：%2</translation>
    </message>
    <message>
        <source>removed line %1: %2</source>
        <translation>删除第 %1 行：%2</translation>
    </message>
    <message>
        <source>said about line %1; Enter goes there</source>
        <translation>关于第 %1 行的讨论；按 Enter 进入</translation>
    </message>
    <message>
        <source>line %1, moved to line %3: %2</source>
        <translation>第 %1 行，移至第 %3 行：%2</translation>
    </message>
    <message>
        <source>line %1, moved from line %3: %2</source>
        <translation>第 %1 行，移自第 %3 行：%2</translation>
    </message>
    <message>
        <source>moved to line %1</source>
        <translation>移至第 %1 行</translation>
    </message>
    <message>
        <source>moved from line %1</source>
        <translation>移自第 %1 行</translation>
    </message>
</context>
<context>
    <name>ReadingDocument</name>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>CR alone</source>
        <translation>仅 CR</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Both sides are the same, byte for byte.</source>
        <translation>两侧逐字节相同。</translation>
    </message>
    <message>
        <source>The two sides differ.</source>
        <translation>两侧不同。</translation>
    </message>
    <message>
        <source>The encoding changed from %1 to %2.</source>
        <translation>编码从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>The line ends changed from %1 to %2.</source>
        <translation>行尾从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>Only what is shown was compared; behind the cut the two sides may differ.</source>
        <translation>仅比较了显示的部分；截断之后两侧可能不同。</translation>
    </message>
    <message>
        <source>The text is the same; only its encoding differs.</source>
        <translation>文本相同；只有编码不同。</translation>
    </message>
    <message>
        <source>The text differs in white space only, which is ignored here.</source>
        <translation>文本仅空白不同，此处已忽略。</translation>
    </message>
    <message>
        <source>What is shown is the same on both sides; behind the cut the two sides differ.</source>
        <translation>两侧显示出来的内容相同；截断之后的内容不同。</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>may stay empty, kept in the audit trail</source>
        <translation>可留空，保存在审计记录中</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>required: why the reason did not hold</source>
        <translation>必填：原先的理由为何不成立</translation>
    </message>
    <message>
        <source>What was checked, and what it showed</source>
        <translation>检查了什么，结果如何</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>required, kept in the audit trail</source>
        <translation>必填，保存在审计记录中</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Save the record of %1</source>
        <translation>保存 %1 的档案</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;网页 (*.html)</translation>
    </message>
    <message>
        <source>The record is saved as %1.</source>
        <translation>档案已保存为 %1。</translation>
    </message>
    <message>
        <source>The printer %1 took nothing; look at it, or save the record as PDF.</source>
        <translation>打印机 %1 没有接收任何内容；请检查打印机，或把档案保存为 PDF。</translation>
    </message>
    <message>
        <source>The record went to %1.</source>
        <translation>档案已发送到 %1。</translation>
    </message>
</context>
<context>
    <name>RedactionCheck</name>
    <message>
        <source>A free text of event %1 was taken away: it is marked redacted, and no event redacts it.</source>
        <translation>事件 %1 的一段自由文本被拿走：它标为已抹除，却没有任何事件抹除它。</translation>
    </message>
    <message>
        <source>A free text of event %1 is redacted, but words still stand in its place.</source>
        <translation>事件 %1 的一段自由文本已被抹除，但原处仍有文字。</translation>
    </message>
    <message>
        <source>Event %1 redacts a free text that stands there unredacted, or is missing.</source>
        <translation>事件 %1 抹除的一段自由文本仍未抹除，或已缺失。</translation>
    </message>
</context>
<context>
    <name>Redactions</name>
    <message>
        <source>[redacted]</source>
        <translation>[已抹除]</translation>
    </message>
    <message>
        <source>[redacted by %1 on %2]</source>
        <translation>[%2 由 %1 抹除]</translation>
    </message>
    <message>
        <source>[redacted by %1 on %2: %3]</source>
        <translation>[%2 由 %1 抹除：%3]</translation>
    </message>
</context>
<context>
    <name>Registrar</name>
    <message>
        <source>This command id was used for another command. Give each command an id of its own.</source>
        <translation>此命令 ID 已用于另一条命令。请为每条命令使用单独的 ID。</translation>
    </message>
    <message>
        <source>%1 may only be read from here. Ask for write permission on the file and its folder.</source>
        <translation>此处只能读取 %1。请申请对该文件及其文件夹的写入权限。</translation>
    </message>
    <message>
        <source>This command id was answered before, for a command of this kind that said something else. Give each command an id of its own; to have the first answer again, give the first command again.</source>
        <translation>此命令编号已被答复过，当时是一条内容不同的同类命令。请为每条命令使用各自的编号；要再次得到首次的答复，请重新给出首次的命令。</translation>
    </message>
    <message>
        <source>%1 may only be read from here. Ask whoever keeps the server for the permission to write.</source>
        <translation>从此处只能读取 %1。请向服务器管理者申请写入权限。</translation>
    </message>
    <message>
        <source>“%1” is nobody in this registry. An admin adds people.</source>
        <translation>此登记册中没有“%1”这个人。由管理员添加人员。</translation>
    </message>
</context>
<context>
    <name>RegistryList</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
</context>
<context>
    <name>RegistrySummary</name>
    <message>
        <source>%1 is a registry without an event. If it is a copy of a registry, the newest records stayed in the original&apos;s -wal file: keep both, and copy the original with “gatehousectl backup” and “gatehousectl restore”. If its making was broken off, make another with “gatehousectl init”.</source>
        <translation>%1 是一个没有任何事件的登记册。如果它是某个登记册的副本，最新的记录仍在原登记册的 -wal 文件中：请保留两者，并用“gatehousectl backup”和“gatehousectl restore”复制原登记册。如果是创建过程中断了，请用“gatehousectl init”另建一个。</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>Its coding line names the encoding %1, which is not decoded here: the language may read other text than is shown.</source>
        <translation>其编码声明行指定编码 %1，此处不解码该编码：语言读到的文本可能与显示的不同。</translation>
    </message>
    <message>
        <source>Encoding %1, told by its bytes.</source>
        <translation>编码 %1，根据字节判断。</translation>
    </message>
    <message>
        <source>Encoding %1, told by its byte order mark.</source>
        <translation>编码 %1，根据字节顺序标记判断。</translation>
    </message>
    <message>
        <source>Encoding %1, as its coding line says.</source>
        <translation>编码 %1，依据其编码声明行。</translation>
    </message>
    <message>
        <source>It is not UTF-8 and names no encoding; it is read as %1.</source>
        <translation>它不是 UTF-8，也未指定编码；按 %1 读取。</translation>
    </message>
    <message>
        <source>Bytes that belong to no character of this encoding: %1, each drawn as a box.</source>
        <translation>不属于此编码任何字符的字节：%1，每个均显示为方框。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>CR alone</source>
        <translation>仅 CR</translation>
    </message>
    <message>
        <source>Its lines end in different ways: %1.</source>
        <translation>行尾不统一：%1。</translation>
    </message>
    <message>
        <source>Its lines end in CR LF.</source>
        <translation>行尾为 CR LF。</translation>
    </message>
    <message>
        <source>Its lines end in CR alone.</source>
        <translation>行尾仅为 CR。</translation>
    </message>
    <message>
        <source>Bidirectional controls: %1. They change the order in which text is drawn, not the order in which it runs.</source>
        <translation>双向控制符：%1。它们改变文本的显示顺序，但不改变执行顺序。</translation>
    </message>
    <message>
        <source>Zero-width characters: %1.</source>
        <translation>零宽字符：%1。</translation>
    </message>
    <message>
        <source>Variation selectors, which can carry a hidden payload: %1.</source>
        <translation>变体选择符，可能携带隐藏内容：%1。</translation>
    </message>
    <message>
        <source>Tag characters, which can carry a hidden payload: %1.</source>
        <translation>标签字符，可能携带隐藏内容：%1。</translation>
    </message>
    <message>
        <source>Invisible characters: %1.</source>
        <translation>不可见字符：%1。</translation>
    </message>
    <message>
        <source>Control characters: %1.</source>
        <translation>控制字符：%1。</translation>
    </message>
    <message>
        <source>Characters that look like a space and are none: %1.</source>
        <translation>形似空格但并非空格的字符：%1。</translation>
    </message>
    <message>
        <source>Line separators that end no line in this language: %1.</source>
        <translation>在此语言中不结束行的行分隔符：%1。</translation>
    </message>
    <message>
        <source>Letters of another script that look Latin: %1.</source>
        <translation>形似拉丁字母的其他文字的字母：%1。</translation>
    </message>
    <message>
        <source>Places with text far to the right, behind many blanks: %1.</source>
        <translation>位于大量空白之后、远在右侧的文本处数：%1。</translation>
    </message>
    <message>
        <source>Lines longer than 4096 bytes, which are shown without colours: %1.</source>
        <translation>超过 4096 字节、以无颜色方式显示的行：%1。</translation>
    </message>
    <message>
        <source>Lines %1 take packages from elsewhere than the usual index. They are only shown; nothing of them is asked or run.</source>
        <translation>第 %1 行从通常索引以外的地方获取软件包。这些行只供显示，不会被访问或执行。</translation>
    </message>
    <message>
        <source>%1 is no text: %2 of its first bytes are NUL or control bytes. It has %3, SHA-256 %4; its first %5 are shown.</source>
        <translation>%1 不是文本：其开头字节中有 %2 个为 NUL 或控制字节。大小为 %3，SHA-256 为 %4；显示前 %5。</translation>
    </message>
    <message>
        <source>%1 Save a copy to see all.</source>
        <translation>%1另存副本可查看全部内容。</translation>
    </message>
    <message>
        <source>%1 has more than %2 lines; the first %2 are shown, the others are not.</source>
        <translation>%1 超过 %2 行；只显示前 %2 行，其余未显示。</translation>
    </message>
    <message>
        <source>%1 has %2; the first %3 are shown, the last %4 are not.</source>
        <translation>%1 有 %2；显示前 %3，最后 %4 未显示。</translation>
    </message>
    <message>
        <source>Most of it is %1, and it is read so.</source>
        <translation>其大部分内容为 %1，按此读取。</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The table %1 differs from the trail in %2 more rows.</source>
        <translation>表 %1 另有 %2 行与审计记录不同。</translation>
    </message>
    <message>
        <source>The table %1 has a row that no event wrote: %2.</source>
        <translation>表 %1 中有一行不是由任何事件写入的：%2。</translation>
    </message>
    <message>
        <source>The table %1 lacks a row that the trail gives: %2.</source>
        <translation>表 %1 缺少审计记录给出的一行：%2。</translation>
    </message>
    <message>
        <source>A row of the table %1 differs from what the trail gives, %2, in: </source>
        <translation>表 %1 中有一行与审计记录给出的不同（%2），不同之处： </translation>
    </message>
    <message>
        <source>The replay stopped at event %1, so rows after it were not compared: %2</source>
        <translation>重放在事件 %1 处停止，因此未比较其后的行：%2</translation>
    </message>
    <message>
        <source>The registry lacks its table %1, so its rows cannot be compared with the trail. The trail itself may be whole: restore the newest backup with “gatehousectl restore”.</source>
        <translation>登记册缺少表 %1，因此无法将其行与审计轨迹比较。轨迹本身可能完好：请用“gatehousectl restore”恢复最新的备份。</translation>
    </message>
    <message>
        <source>The registry&apos;s table %1 lacks its column %2, so its rows cannot be compared with the trail. The trail itself may be whole: restore the newest backup with “gatehousectl restore”.</source>
        <translation>登记册的表 %1 缺少列 %2，因此无法将其行与审计轨迹比较。轨迹本身可能完好：请用“gatehousectl restore”恢复最新的备份。</translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>“%1” is no mode of operation; use real-time, batch or report.</source>
        <translation>“%1”不是运行模式；请使用 real-time、batch 或 report。</translation>
    </message>
    <message>
        <source>The requirement “%1” is a number, zero or more.</source>
        <translation>要求“%1”须为数字，且不小于零。</translation>
    </message>
    <message>
        <source>“%1” is no batch window; write it as 02:00-04:00.</source>
        <translation>“%1”不是批处理时段；请写成 02:00-04:00。</translation>
    </message>
    <message numerus="yes">
        <source>%1 minute(s)</source>
        <translation>
            <numerusform>%1 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”, which is no quantity</source>
        <translation>“%1”，这不是数量</translation>
    </message>
</context>
<context>
    <name>ResultCells</name>
    <message>
        <source>No place is named</source>
        <translation>未注明位置</translation>
    </message>
    <message>
        <source>the owner can name one in the facts of the model</source>
        <translation>负责人可在模型信息中注明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Under an exception</source>
        <translation>例外上线</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>nobody registered</source>
        <translation>无人登记</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Place of the results</source>
        <translation>结果位置</translation>
    </message>
    <message>
        <source>Model, live version</source>
        <translation>模型、上线版本</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>部署位</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新频率</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The program lacks its own schema %1; install it again.</source>
        <translation>程序缺少自身的架构 %1；请重新安装。</translation>
    </message>
    <message>
        <source>This registry was written by a newer Gatehouse (schema %1; this one knows %2). Update Gatehouse to open it; nothing was changed.</source>
        <translation>此登记册由较新的 Gatehouse 写入（架构 %1；本程序支持 %2）。请更新 Gatehouse 后再打开；未作任何更改。</translation>
    </message>
    <message>
        <source>This registry has an older schema and may only be read from here. Open it once with write permission.</source>
        <translation>此登记册的架构较旧，从此处只能读取。请以写入权限打开一次。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Registry made</source>
        <translation>登记册已建立</translation>
    </message>
    <message>
        <source>%1 made this registry and is its first admin.</source>
        <translation>%1 建立了此登记册，是其首位管理员。</translation>
    </message>
    <message>
        <source>%1 added or changed the person %3.</source>
        <translation>%1 添加或更改了人员 %3。</translation>
    </message>
    <message>
        <source>Role granted</source>
        <translation>角色已授予</translation>
    </message>
    <message>
        <source>%1 granted %3 the role %4.</source>
        <translation>%1 授予 %3 角色“%4”。</translation>
    </message>
    <message>
        <source>Role revoked</source>
        <translation>角色已撤销</translation>
    </message>
    <message>
        <source>%1 took the role %4 back from %3.</source>
        <translation>%1 撤销了 %3 的角色“%4”。</translation>
    </message>
    <message>
        <source>Policy published</source>
        <translation>政策已发布</translation>
    </message>
    <message>
        <source>%1 published policy %4.</source>
        <translation>%1 发布了政策 %4。</translation>
    </message>
    <message>
        <source>Model made</source>
        <translation>模型已建立</translation>
    </message>
    <message>
        <source>%1 made the model %2.</source>
        <translation>%1 建立了模型 %2。</translation>
    </message>
    <message>
        <source>Model edited</source>
        <translation>模型已编辑</translation>
    </message>
    <message>
        <source>%1 changed facts of the model %2.</source>
        <translation>%1 更改了模型 %2 的事实信息。</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>%1 submitted revision %4{ of %2} to gate A; its content is frozen.</source>
        <translation>%1 将{ %2 的}修订 %4 提交到关口 A；其内容已冻结。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>%1 approved revision %4{ of %2} as %3.</source>
        <translation>%1 以%3身份批准了{ %2 的}修订 %4。</translation>
    </message>
    <message>
        <source>Approved with findings</source>
        <translation>已附发现项批准</translation>
    </message>
    <message>
        <source>%1 approved revision %4{ of %2} as %3, with findings.</source>
        <translation>%1 以%3身份附发现项批准了{ %2 的}修订 %4。</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>%1 requested changes to revision %4{ of %2} as %3; it is a draft again.</source>
        <translation>%1 以%3身份要求修改{ %2 的}修订 %4；它重新成为草稿。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>%1 rejected revision %4{ of %2} as %3.</source>
        <translation>%1 以%3身份驳回了{ %2 的}修订 %4。</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>已弃权</translation>
    </message>
    <message>
        <source>%1 abstained on revision %4{ of %2} as %3.</source>
        <translation>%1 以%3身份对{ %2 的}修订 %4 弃权。</translation>
    </message>
    <message>
        <source>Verdict withdrawn</source>
        <translation>裁决已撤回</translation>
    </message>
    <message>
        <source>%1 took back the verdict on revision %4{ of %2} as %3.</source>
        <translation>%1 撤回了以%3身份对{ %2 的}修订 %4 作出的裁决。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1 withdrew revision %4{ of %2} from review.</source>
        <translation>%1 将{ %2 的}修订 %4 从评审中撤回。</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>%1 reopened the approved version{ %2}.</source>
        <translation>%1 重新打开了已批准的版本{ %2}。</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续期</translation>
    </message>
    <message>
        <source>%1 renewed the approval{ of %2} as %3.</source>
        <translation>%1 以%3身份为{ %2 的}批准续期。</translation>
    </message>
    <message>
        <source>%1 put {%2|it} on hold for 72 hours.</source>
        <translation>%1 将{ %2 |其}暂停 72 小时。</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>暂停已解除</translation>
    </message>
    <message>
        <source>%1 lifted the hold{ on %2}.</source>
        <translation>%1 解除了{ %2 的}暂停。</translation>
    </message>
    <message>
        <source>Unusable proposed</source>
        <translation>已提议标记为不可用</translation>
    </message>
    <message>
        <source>%1 proposed to mark {%2|it} unusable; a second person has to confirm.</source>
        <translation>%1 提议将{ %2 |其}标记为不可用；须由第二人确认。</translation>
    </message>
    <message>
        <source>%1 confirmed that {%2|it} is unusable.</source>
        <translation>%1 确认{ %2 |其}不可用。</translation>
    </message>
    <message>
        <source>Reinstating proposed</source>
        <translation>已提议恢复可用</translation>
    </message>
    <message>
        <source>%1 proposed to make {%2|it} usable again; a second person has to confirm.</source>
        <translation>%1 提议将{ %2 |其}恢复可用；须由第二人确认。</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>已恢复可用</translation>
    </message>
    <message>
        <source>%1 confirmed that {%2|it} is usable again.</source>
        <translation>%1 确认{ %2 |其}恢复可用。</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>%1 deprecated {%2|it}.</source>
        <translation>%1 弃用了{ %2|它}。</translation>
    </message>
    <message>
        <source>Deprecation taken back</source>
        <translation>弃用已取消</translation>
    </message>
    <message>
        <source>%1 took the deprecation{ of %2} back.</source>
        <translation>%1 取消了{ %2 的}弃用。</translation>
    </message>
    <message>
        <source>Finding: close proposed</source>
        <translation>发现项：已提议关闭</translation>
    </message>
    <message>
        <source>%1 proposed to close finding %4{ of %2}.</source>
        <translation>%1 提议关闭{ %2 的}发现项 %4。</translation>
    </message>
    <message>
        <source>Finding closed</source>
        <translation>发现项已关闭</translation>
    </message>
    <message>
        <source>%1 closed finding %4{ of %2}.</source>
        <translation>%1 关闭了{ %2 的}发现项 %4。</translation>
    </message>
    <message>
        <source>Finding extended</source>
        <translation>发现项已延期</translation>
    </message>
    <message>
        <source>%1 gave finding %4{ of %2} a later date.</source>
        <translation>%1 推迟了{ %2 的}发现项 %4 的截止日期。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Link taken off</source>
        <translation>关联已解除</translation>
    </message>
    <message>
        <source>%1 took the link of %3 to an operating-system user off.</source>
        <translation>%1 解除了 %3 与操作系统用户的关联。</translation>
    </message>
    <message>
        <source>Redaction proposed</source>
        <translation>已提议抹除</translation>
    </message>
    <message>
        <source>%1 proposed to redact a text of event %4; a second person has to confirm.</source>
        <translation>%1 提议抹除事件 %4 的一段文本；须由第二人确认。</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>已抹除</translation>
    </message>
    <message>
        <source>%1 confirmed the redaction of a text of event %4: its words are gone, its digest stays.</source>
        <translation>%1 确认抹除事件 %4 的一段文本：文字已去除，摘要保留。</translation>
    </message>
    <message>
        <source>Slot made</source>
        <translation>已建立部署位</translation>
    </message>
    <message>
        <source>%1 made the slot %4.</source>
        <translation>%1 建立了部署位 %4。</translation>
    </message>
    <message>
        <source>Deployment started</source>
        <translation>已开始部署</translation>
    </message>
    <message>
        <source>%1 started {%2|a deployment} in %4.</source>
        <translation>%1 在 %4 中开始部署{ %2}。</translation>
    </message>
    <message>
        <source>Submitted to gate B</source>
        <translation>已提交至关口 B</translation>
    </message>
    <message>
        <source>%1 submitted {%2|it} in %4 to gate B.</source>
        <translation>%1 将 %4 中的{ %2 |部署}提交到关口 B。</translation>
    </message>
    <message>
        <source>Approved at gate B</source>
        <translation>已在关口 B 批准</translation>
    </message>
    <message>
        <source>%1 approved {%2|it} in %4 at gate B as %3.</source>
        <translation>%1 以%3身份在关口 B 批准了 %4 中的{ %2|部署}。</translation>
    </message>
    <message>
        <source>Approved at gate B with findings</source>
        <translation>已在关口 B 附发现项批准</translation>
    </message>
    <message>
        <source>%1 approved {%2|it} in %4 at gate B as %3, with findings.</source>
        <translation>%1 以%3身份在关口 B 附发现项批准了 %4 中的{ %2|部署}。</translation>
    </message>
    <message>
        <source>Sent back to verification</source>
        <translation>已退回验证</translation>
    </message>
    <message>
        <source>%1 sent {%2|it} in %4 back to verification as %3.</source>
        <translation>%1 以%3身份将 %4 中的{ %2 |部署}退回验证。</translation>
    </message>
    <message>
        <source>Rejected at gate B</source>
        <translation>已在关口 B 驳回</translation>
    </message>
    <message>
        <source>%1 rejected {%2|it} in %4 at gate B as %3.</source>
        <translation>%1 以%3身份在关口 B 驳回了 %4 中的{ %2|部署}。</translation>
    </message>
    <message>
        <source>Abstained at gate B</source>
        <translation>已在关口 B 弃权</translation>
    </message>
    <message>
        <source>%1 abstained {on %2 }in %4 at gate B as %3.</source>
        <translation>%1 以%3身份在关口 B 对 %4 中的{ %2 |部署}弃权。</translation>
    </message>
    <message>
        <source>Verdict of gate B withdrawn</source>
        <translation>关口 B 的裁决已撤回</translation>
    </message>
    <message>
        <source>%1 took back the verdict {on %2 }in %4 as %3.</source>
        <translation>%1 撤回了以%3身份对 %4 中的{ %2 |部署}作出的裁决。</translation>
    </message>
    <message>
        <source>%1 let {%2|it} go live in %4.</source>
        <translation>%1 使{ %2 |它}在 %4 中上线。</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>%1 brought {%2|it} back in %4 by rollback.</source>
        <translation>%1 通过回滚使{ %2 |它}在 %4 中恢复上线。</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>%1 retired {%2|it} in %4.</source>
        <translation>%1 使 %4 中的{ %2 |部署}退役。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 cancelled the deployment{ of %2} in %4.</source>
        <translation>%1 取消了{ %2 }在 %4 中的部署。</translation>
    </message>
    <message>
        <source>Exception proposed</source>
        <translation>已提议例外</translation>
    </message>
    <message>
        <source>%1 proposed that {%2|it} goes live in %4 without gate B; a second person has to sign.</source>
        <translation>%1 提议{ %2 |其}不经关口 B 在 %4 中上线；须由第二人签署。</translation>
    </message>
    <message>
        <source>%1 signed second: {%2|it} is live in %4 under an exception.</source>
        <translation>%1 作为第二人签署：{%2 |其}依例外在 %4 中上线。</translation>
    </message>
    <message>
        <source>Adoption proposed</source>
        <translation>已提议纳管</translation>
    </message>
    <message>
        <source>%1 proposed to adopt {%2|it}, which already runs in %4.</source>
        <translation>%1 提议纳管已在 %4 中运行的{ %2|版本}。</translation>
    </message>
    <message>
        <source>Adoption confirmed</source>
        <translation>纳管已确认</translation>
    </message>
    <message>
        <source>%1 confirmed the adoption{ of %2} in %4; one signature is still missing.</source>
        <translation>%1 确认了 %4 中{ %2 }的纳管；还缺一份签署。</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已纳管</translation>
    </message>
    <message>
        <source>%1 signed last: {%2|it} is adopted and live in %4.</source>
        <translation>%1 最后签署：{%2 |其}已纳管并在 %4 中上线。</translation>
    </message>
    <message>
        <source>Target reported</source>
        <translation>目标已报告</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>%1 registered the consumer %3 of %2.</source>
        <translation>%1 登记了 %2 的使用方 %3。</translation>
    </message>
    <message>
        <source>Field added</source>
        <translation>添加了字段</translation>
    </message>
    <message>
        <source>%1 added the field %4, which models may have.</source>
        <translation>%1 添加了模型可用的字段 %4。</translation>
    </message>
    <message>
        <source>Consumer changed</source>
        <translation>使用方变更</translation>
    </message>
    <message>
        <source>%1 changed what is known of the consumer %3 of %2.</source>
        <translation>%1 更改了 %2 的使用方 %3 的信息。</translation>
    </message>
    <message>
        <source>Use ended</source>
        <translation>使用结束</translation>
    </message>
    <message>
        <source>%1 ended the use of %2 by %3.</source>
        <translation>%1 结束了 %3 对 %2 的使用。</translation>
    </message>
    <message>
        <source>Role delegated</source>
        <translation>角色已委托</translation>
    </message>
    <message>
        <source>%1 delegated the role %4 to %3.</source>
        <translation>%1 将角色%4委托给 %3。</translation>
    </message>
    <message>
        <source>Delegation withdrawn</source>
        <translation>委托已撤回</translation>
    </message>
    <message>
        <source>%1 withdrew the delegation of the role %4 to %3.</source>
        <translation>%1 撤回了将角色%4委托给 %3 的委托。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 代 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 registered {%2 as a draft of %3|a draft} with %n file(s).</source>
        <translation>
            <numerusform>%1 {将 %2 登记为 %3 的草稿|登记了草稿}，含 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Redaction withdrawn</source>
        <translation>撤回抹除提议</translation>
    </message>
    <message>
        <source>%1 took back the proposal to redact a text of event %4: its words stay.</source>
        <translation>%1 撤回了抹除事件 %4 的一段文本的提议：文字保留。</translation>
    </message>
    <message>
        <source>Clock correction proposed</source>
        <translation>提议更正时钟</translation>
    </message>
    <message>
        <source>%1 proposed that the clock of event %4 no longer counts as now; a second person has to confirm.</source>
        <translation>%1 提议事件 %4 的时钟不再算作“现在”；须由第二人确认。</translation>
    </message>
    <message>
        <source>Clock corrected</source>
        <translation>时钟已更正</translation>
    </message>
    <message>
        <source>%1 confirmed that the clock of event %4 was wrong; it no longer counts as now.</source>
        <translation>%1 确认事件 %4 的时钟有误；其时间不再算作“现在”。</translation>
    </message>
    <message>
        <source>Clock correction withdrawn</source>
        <translation>时钟更正已撤回</translation>
    </message>
    <message>
        <source>%1 took back that the clock of event %4 was wrong; it counts as before.</source>
        <translation>%1 撤回了“事件 %4 的时钟有误”的提议；该时间照旧计入。</translation>
    </message>
    <message>
        <source>Person added or changed</source>
        <translation>已添加或更改人员</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Marked unusable</source>
        <translation>已标记为不可用</translation>
    </message>
    <message>
        <source>Went live</source>
        <translation>已上线</translation>
    </message>
    <message>
        <source>Went live by exception</source>
        <translation>已例外上线</translation>
    </message>
    <message>
        <source>Evidence reported</source>
        <translation>已报告证据</translation>
    </message>
    <message>
        <source>Consumer registered</source>
        <translation>已登记使用方</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>已添加人员</translation>
    </message>
    <message>
        <source>%1 added the person %3.</source>
        <translation>%1 添加了人员 %3。</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>已更改人员</translation>
    </message>
    <message>
        <source>%1 changed what is known of the person %3.</source>
        <translation>%1 更改了人员 %3 的信息。</translation>
    </message>
    <message>
        <source>%1 proposed to mark {%2|it} unusable. This registry is solo: the same person may confirm it.</source>
        <translation>%1 提议将{ %2 |其}标记为不可用。这是单人登记册：可由同一人确认。</translation>
    </message>
    <message>
        <source>%1 proposed to make {%2|it} usable again. This registry is solo: the same person may confirm it.</source>
        <translation>%1 提议将{ %2 |其}恢复可用。这是单人登记册：可由同一人确认。</translation>
    </message>
    <message>
        <source>%1 signed in every role: {%2|it} is live in %4 under an exception.</source>
        <translation>%1 以所有角色签署：{%2 |其}依例外在 %4 中上线。</translation>
    </message>
    <message>
        <source>%1 signed in every role: {%2|it} is adopted and live in %4.</source>
        <translation>%1 以所有角色签署：{%2 |其}已纳管并在 %4 中上线。</translation>
    </message>
    <message>
        <source>%1 proposed that the clock of event %4 no longer counts as now. This registry is solo: the same person may confirm it.</source>
        <translation>%1 提议事件 %4 的时钟不再算作“现在”。这是单人登记册：可由同一人确认。</translation>
    </message>
    <message>
        <source>%1 proposed to redact a text of event %4. This registry is solo: the same person may confirm it.</source>
        <translation>%1 提议抹除事件 %4 的一段文本。这是单人登记册：可由同一人确认。</translation>
    </message>
    <message>
        <source>For %1: %2</source>
        <translation>代 %1：%2</translation>
    </message>
    <message>
        <source>%1 reported evidence {for %2 }in %4: %5.</source>
        <translation>%1 在 %4 中报告了{ %2 的}证据：%5。</translation>
    </message>
    <message>
        <source>%1 reported evidence {for %2 }at gate A: %5.</source>
        <translation>%1 在关口 A 报告了{ %2 的}证据：%5。</translation>
    </message>
    <message>
        <source>%1 reported that target %3 of %4 runs build %5.</source>
        <translation>%1 报告 %4 的目标 %3 运行构建 %5。</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1，通过</translation>
    </message>
    <message>
        <source>%1, did not pass</source>
        <translation>%1，未通过</translation>
    </message>
    <message>
        <source>%1 acknowledged the change of the interface{ by %2} in %4 for %3.</source>
        <translation>%1 代表 %3 确认了 %4 中{由 %2 带来的}接口变更。</translation>
    </message>
    <message>
        <source>End acknowledged</source>
        <translation>已确认停用</translation>
    </message>
    <message>
        <source>%1 acknowledged the end{ of %2} in %4 for %3.</source>
        <translation>%1 代表 %3 确认了{ %2 }在 %4 的停用。</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>写了备注</translation>
    </message>
    <message>
        <source>%1 wrote note %4{ on %2}%5.</source>
        <translation>%1 {对 %2 |}写了备注 %4%5。</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>提了问题</translation>
    </message>
    <message>
        <source>%1 asked question %4{ about %2}%5.</source>
        <translation>%1 {就 %2 |}提了问题 %4%5。</translation>
    </message>
    <message>
        <source>Blocker opened</source>
        <translation>提了阻断</translation>
    </message>
    <message>
        <source>%1 opened blocker %4{ on %2}%5.</source>
        <translation>%1 {对 %2 |}提了阻断 %4%5。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>%1 answered in thread %4{ on %2}%5.</source>
        <translation>%1 在{ %2 的|}讨论 %4 中作了回复%5。</translation>
    </message>
    <message>
        <source>Thread resolved</source>
        <translation>讨论已解决</translation>
    </message>
    <message>
        <source>%1 resolved thread %4{ on %2}%5.</source>
        <translation>%1 解决了{ %2 的|}讨论 %4%5。</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>，位于 %1</translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>The trained object changed, though no data, script, configuration or environment did.</source>
        <translation>训练产物已改变，而数据、脚本、配置和环境均未改变。</translation>
    </message>
    <message>
        <source>The trained object is the one of the base, though this changed: %1.</source>
        <translation>训练产物仍是基准版本的，而以下内容已改变：%1。</translation>
    </message>
    <message>
        <source>%1 of the golden tests changed: what was verified earlier is another now.</source>
        <translation>黄金测试中的 %1 已改变：先前核实过的内容现在不同了。</translation>
    </message>
    <message>
        <source>%1 of the golden tests is gone.</source>
        <translation>黄金测试中的 %1 已不存在。</translation>
    </message>
    <message>
        <source>The data set %1 names the same place and holds other bytes than before.</source>
        <translation>数据集 %1 指向同一位置，但内容与之前不同。</translation>
    </message>
    <message>
        <source>%1 comes from %2.</source>
        <translation>%1 来自 %2。</translation>
    </message>
    <message>
        <source>%1 asks for no exact version, and no lock file holds one.</source>
        <translation>%1 没有要求确切版本，锁文件中也没有。</translation>
    </message>
    <message>
        <source>%1 is asked for as %2, and %3 holds %4.</source>
        <translation>%1 要求的是 %2，而 %3 中是 %4。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more of this kind.</source>
        <translation>
            <numerusform>此类另有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2, reads %3, which this version does not have.</source>
        <translation>%1 第 %2 行读取 %3，而此版本没有该文件。</translation>
    </message>
    <message>
        <source>The section “%1” of %2 is gone.</source>
        <translation>%2 中的“%1”一节已不存在。</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n character(s) that are not seen as what they are, the first in line %2.</source>
        <translation>
            <numerusform>%1 含有 %n 个看不出本来面目的字符，第一个在第 %2 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was a link when it was imported; a copy of what it led to stands here.</source>
        <translation>%1 导入时是一个链接；这里是其所指内容的副本。</translation>
    </message>
    <message>
        <source>%1 differ only by upper and lower case or by how their accents are written; some systems can hold one of them only.</source>
        <translation>%1 仅在大小写或重音的写法上不同；有些系统只能保存其中一个。</translation>
    </message>
    <message>
        <source>The name %1 holds characters that are not seen as what they are.</source>
        <translation>名称 %1 含有显示与实际不符的字符。</translation>
    </message>
    <message>
        <source>A word of the name %1 mixes letters of two alphabets that look alike.</source>
        <translation>名称 %1 中有一个词混用了两种字母表中外形相似的字母。</translation>
    </message>
    <message>
        <source>The name %1 cannot exist on some other systems.</source>
        <translation>名称 %1 在某些系统上不能存在。</translation>
    </message>
    <message>
        <source>%1 is a pointer of Git LFS; the content that it names is not in the version.</source>
        <translation>%1 是 Git LFS 指针；它所指的内容不在此版本中。</translation>
    </message>
    <message>
        <source>%1 is a git submodule; its content is not in the version.</source>
        <translation>%1 是 git 子模块；其内容不在此版本中。</translation>
    </message>
    <message>
        <source>%1 is %2 under another name, and changed: %3 % of it stayed.</source>
        <translation>%1 是改名并修改后的 %2：保留了其中 %3%。</translation>
    </message>
</context>
<context>
    <name>SizeText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotActs</name>
    <message>
        <source>Start %1</source>
        <translation>开始部署 %1</translation>
    </message>
    <message>
        <source>Start a deployment</source>
        <translation>开始部署</translation>
    </message>
    <message>
        <source>The version goes into verification in %1. Nothing that is live changes.</source>
        <translation>该版本在 %1 中进入验证。已上线的内容不变。</translation>
    </message>
    <message>
        <source>Deployer: this build is to be verified here</source>
        <translation>部署人：此构建须在此处验证</translation>
    </message>
    <message>
        <source>You can cancel it, or start it again with another build.</source>
        <translation>您可以取消，或以另一构建重新开始。</translation>
    </message>
    <message>
        <source>Submit %1 to gate B</source>
        <translation>将 %1 提交至关口 B</translation>
    </message>
    <message>
        <source>Submit to gate B</source>
        <translation>提交至关口 B</translation>
    </message>
    <message>
        <source>The reviewers of gate B decide about this content, build and environment in %1.</source>
        <translation>关口 B 的评审人对 %1 中的此内容、构建和环境作出裁决。</translation>
    </message>
    <message>
        <source>Deployer: the evidence is complete</source>
        <translation>部署人：证据齐全</translation>
    </message>
    <message>
        <source>A reviewer can send it back.</source>
        <translation>评审人可以将其退回。</translation>
    </message>
    <message>
        <source>Approve %1 to go live</source>
        <translation>批准 %1 上线</translation>
    </message>
    <message>
        <source>Gate B: approval to go live</source>
        <translation>关口 B：批准上线</translation>
    </message>
    <message>
        <source>When all asked roles have approved, it is cleared to go live in %1.</source>
        <translation>所要求的角色全部批准后，它即被放行在 %1 中上线。</translation>
    </message>
    <message>
        <source>Review: I read the evidence and find it fit to go live</source>
        <translation>评审：我已阅读证据，认为其可以上线</translation>
    </message>
    <message>
        <source>A verdict cannot be edited. You can take it back while gate B is open.</source>
        <translation>裁决不可修改。关口 B 未关闭时您可以撤回。</translation>
    </message>
    <message>
        <source>Send %1 back to verification</source>
        <translation>将 %1 退回验证</translation>
    </message>
    <message>
        <source>Gate B: back to verification</source>
        <translation>关口 B：退回验证</translation>
    </message>
    <message>
        <source>The deployment in %1 goes back to verification; its evidence is asked again.</source>
        <translation>%1 中的部署退回验证；须重新提供证据。</translation>
    </message>
    <message>
        <source>Review: the evidence does not hold yet</source>
        <translation>评审：证据尚不成立</translation>
    </message>
    <message>
        <source>A verdict cannot be edited.</source>
        <translation>裁决不可修改。</translation>
    </message>
    <message>
        <source>Reject %1 at gate B</source>
        <translation>在关口 B 驳回 %1</translation>
    </message>
    <message>
        <source>Gate B: reject</source>
        <translation>关口 B：驳回</translation>
    </message>
    <message>
        <source>Nothing can be approved for %1 until this verdict is withdrawn or the deployment is sent back.</source>
        <translation>在此裁决撤回或部署退回之前，%1 无法得到批准。</translation>
    </message>
    <message>
        <source>Review: I read the evidence and find it unfit to go live</source>
        <translation>评审：我已阅读证据，认为其不可上线</translation>
    </message>
    <message>
        <source>Abstain on %1</source>
        <translation>对 %1 弃权</translation>
    </message>
    <message>
        <source>Gate B: abstain</source>
        <translation>关口 B：弃权</translation>
    </message>
    <message>
        <source>Somebody else with your role decides about %1.</source>
        <translation>由担任您的角色的其他人对 %1 裁决。</translation>
    </message>
    <message>
        <source>Review: I leave this to somebody else</source>
        <translation>评审：我将此交由他人裁决</translation>
    </message>
    <message>
        <source>You can take it back while gate B is open.</source>
        <translation>关口 B 未关闭时您可以撤回。</translation>
    </message>
    <message>
        <source>Take back my verdict on %1</source>
        <translation>撤回我对 %1 的裁决</translation>
    </message>
    <message>
        <source>Gate B: take a verdict back</source>
        <translation>关口 B：撤回裁决</translation>
    </message>
    <message>
        <source>The role is open again for %1.</source>
        <translation>%1 的该角色重新待裁决。</translation>
    </message>
    <message>
        <source>Review: my verdict no longer stands</source>
        <translation>评审：我的裁决不再有效</translation>
    </message>
    <message>
        <source>You can decide again while gate B is open.</source>
        <translation>关口 B 未关闭时您可以重新裁决。</translation>
    </message>
    <message>
        <source>Let %1 go live</source>
        <translation>让 %1 上线</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>上线</translation>
    </message>
    <message>
        <source>It is live in %1 at once. What was live there is superseded in the same step.</source>
        <translation>它立即在 %1 中上线。原先上线的内容同时被取代。</translation>
    </message>
    <message>
        <source>Deployer: every target runs it</source>
        <translation>部署人：每个目标都在运行它</translation>
    </message>
    <message>
        <source>You can roll back to what was live before.</source>
        <translation>您可以回滚到之前上线的版本。</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>回滚到 %1</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>It is live in %1 again at once, without a new gate. The targets are asked to report again.</source>
        <translation>它立即在 %1 中恢复上线，无需再过关口。各目标须重新报告。</translation>
    </message>
    <message>
        <source>This version comes back</source>
        <translation>此版本恢复上线</translation>
    </message>
    <message>
        <source>The version that was live can come back the same way.</source>
        <translation>被换下的版本可以同样恢复。</translation>
    </message>
    <message>
        <source>Retire %1</source>
        <translation>使 %1 退役</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>It ends in %1 for good.</source>
        <translation>它在 %1 中永久终止。</translation>
    </message>
    <message>
        <source>Owner: nobody depends on it any more</source>
        <translation>负责人：不再有人依赖它</translation>
    </message>
    <message>
        <source>A retired deployment does not come back; a new one can be started.</source>
        <translation>已退役的部署不会恢复；可以开始新的部署。</translation>
    </message>
    <message>
        <source>Cancel the deployment of %1</source>
        <translation>取消 %1 的部署</translation>
    </message>
    <message>
        <source>Cancel the deployment</source>
        <translation>取消部署</translation>
    </message>
    <message>
        <source>It ends in %1 before it went live.</source>
        <translation>它在 %1 中未上线即终止。</translation>
    </message>
    <message>
        <source>Deployer: this deployment is given up</source>
        <translation>部署人：放弃此部署</translation>
    </message>
    <message>
        <source>A new one can be started.</source>
        <translation>可以开始新的部署。</translation>
    </message>
    <message>
        <source>Sign the exception for %1</source>
        <translation>签署 %1 的例外</translation>
    </message>
    <message>
        <source>Live without gate B</source>
        <translation>不经关口 B 上线</translation>
    </message>
    <message>
        <source>With the signatures of the owner and of a risk approver it is live in %1 until the date below, red on the board.</source>
        <translation>经负责人和一名风险批准人签署后，它在 %1 中上线至下方日期，在看板上以红色显示。</translation>
    </message>
    <message>
        <source>Exception: it may run without gate B for some days</source>
        <translation>例外：它可以不经关口 B 运行数日</translation>
    </message>
    <message>
        <source>Gate B stays open to it and ends the exception.</source>
        <translation>关口 B 仍对其开放；通过后例外结束。</translation>
    </message>
    <message>
        <source>Adopt %1</source>
        <translation>纳管 %1</translation>
    </message>
    <message>
        <source>Adopt what already runs</source>
        <translation>纳管已在运行的内容</translation>
    </message>
    <message>
        <source>It ran here before the registry knew it</source>
        <translation>它在登记册知晓之前已在此运行</translation>
    </message>
    <message>
        <source>Submitting the same content later takes it through gate A.</source>
        <translation>之后提交同一内容即可使其通过关口 A。</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>Acknowledge a break of the interface</source>
        <translation>确认接口的不兼容变更</translation>
    </message>
    <message>
        <source>Gate B of %1 no longer waits for this consumer.</source>
        <translation>%1 的关口 B 不再等待此使用方。</translation>
    </message>
    <message>
        <source>It cannot be taken back.</source>
        <translation>此操作不可撤回。</translation>
    </message>
    <message>
        <source>Acknowledge the end of %1</source>
        <translation>确认 %1 的终止</translation>
    </message>
    <message>
        <source>Acknowledge that it ends</source>
        <translation>确认其将终止</translation>
    </message>
    <message>
        <source>Once every consumer has said so, the owner can retire it in %1. Until then it runs as before.</source>
        <translation>所有使用方都确认后，负责人可在 %1 将其退役。在此之前照常运行。</translation>
    </message>
    <message>
        <source>Once the owner and a risk approver have confirmed, it stands in %1 as live and adopted: frozen, not approved.</source>
        <translation>负责人和风险批准人确认之后，它在 %1 中为上线且已纳管：已冻结，未经批准。</translation>
    </message>
    <message>
        <source>Consumer: what it gives is no longer needed</source>
        <translation>使用方：不再需要它所提供的内容</translation>
    </message>
    <message>
        <source>Consumer: the change is known, and prepared for</source>
        <translation>使用方：已知悉该变化，并已做好准备</translation>
    </message>
</context>
<context>
    <name>SlotDecisions</name>
    <message>
        <source>Start in %1…</source>
        <translation>开始部署到 %1…</translation>
    </message>
    <message>
        <source>Submit to gate B…</source>
        <translation>提交至关口 B…</translation>
    </message>
    <message>
        <source>Approve as %1…</source>
        <translation>以%1身份批准…</translation>
    </message>
    <message>
        <source>Send back to verification…</source>
        <translation>退回验证…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Abstain…</source>
        <translation>弃权…</translation>
    </message>
    <message>
        <source>Take verdict back…</source>
        <translation>撤回裁决…</translation>
    </message>
    <message>
        <source>Go live…</source>
        <translation>上线…</translation>
    </message>
    <message>
        <source>Roll back to this…</source>
        <translation>回滚到此版本…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>退役…</translation>
    </message>
    <message>
        <source>Cancel the deployment…</source>
        <translation>取消部署…</translation>
    </message>
    <message>
        <source>Live by exception…</source>
        <translation>依例外上线…</translation>
    </message>
    <message>
        <source>Adopt as already live…</source>
        <translation>纳管为已上线…</translation>
    </message>
    <message>
        <source>Acknowledge the change…</source>
        <translation>确认变更…</translation>
    </message>
    <message>
        <source>Acknowledge its end…</source>
        <translation>确认其终止…</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>使用方</translation>
    </message>
</context>
<context>
    <name>SlotList</name>
    <message>
        <source>%1 as %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A rejection stands; it is withdrawn, or the deployment is sent back.</source>
        <translation>存在驳回裁决；须撤回该裁决，或将部署退回。</translation>
    </message>
    <message>
        <source>Gate B waits for %1.</source>
        <translation>关口 B 等待%1。</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>%1, by exception</source>
        <translation>%1，依例外</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>此版本</translation>
    </message>
    <message>
        <source>An adoption is proposed; it waits for signatures.</source>
        <translation>已提议纳管；等待签署。</translation>
    </message>
    <message>
        <source>An exception is proposed; a second person signs.</source>
        <translation>已提议例外；由第二人签署。</translation>
    </message>
    <message>
        <source>%1 collects the evidence and submits it to gate B.</source>
        <translation>由 %1 收集证据并提交至关口 B。</translation>
    </message>
    <message>
        <source>%1 lets it go live.</source>
        <translation>由 %1 使其上线。</translation>
    </message>
    <message>
        <source>%1 takes it through gate B before the exception ends.</source>
        <translation>由 %1 在例外结束前使其通过关口 B。</translation>
    </message>
    <message>
        <source>No version of it</source>
        <translation>该模型无上线版本</translation>
    </message>
    <message>
        <source>Unusable: %1 rolls back to %2, or replaces it.</source>
        <translation>不可用：由 %1 回滚到 %2，或将其替换。</translation>
    </message>
    <message>
        <source>Unusable: %1 replaces it.</source>
        <translation>不可用：由 %1 将其替换。</translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n target(s) in step.</source>
        <translation>
            <numerusform>由 %1 使 %n 个目标同步。</numerusform>
        </translation>
    </message>
    <message>
        <source>The break of the interface is acknowledged first, for %1.</source>
        <translation>需先为 %1 确认接口的不兼容变化。</translation>
    </message>
    <message>
        <source>Its window has closed: %1 cancels it and starts it again.</source>
        <translation>其时间窗已结束：请 %1 取消并重新开始。</translation>
    </message>
    <message>
        <source>%1 lets it go live from %2 on.</source>
        <translation>%1 自 %2 起使其上线。</translation>
    </message>
    <message>
        <source>It is unusable: %1 cancels its deployment.</source>
        <translation>它不可用：由 %1 取消其部署。</translation>
    </message>
    <message>
        <source>On hold until %1: %2 lifts that first.</source>
        <translation>暂停至 %1：须先由 %2 解除。</translation>
    </message>
</context>
<context>
    <name>SlotPlainForm</name>
    <message>
        <source>Nothing is to be entered. Read the facts beside, then decide.</source>
        <translation>无需填写。请阅读旁边的信息，然后决定。</translation>
    </message>
</context>
<context>
    <name>StatementText</name>
    <message>
        <source>Datasets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Operating requirements</source>
        <translation>运行要求</translation>
    </message>
    <message>
        <source>Interface contract</source>
        <translation>接口约定</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>控制措施</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Golden tests</source>
        <translation>黄金测试</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review A</source>
        <translation>关口 A 评审中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已纳管</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Trained object</source>
        <translation>训练产物</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Golden tests</source>
        <translation>黄金测试</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已重命名</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>阻断</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve with findings</source>
        <translation>附发现项批准</translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation>要求修改</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Technical reviewer</source>
        <translation>技术评审人</translation>
    </message>
    <message>
        <source>Risk approver</source>
        <translation>风险批准人</translation>
    </message>
    <message>
        <source>Deployer</source>
        <translation>部署人</translation>
    </message>
    <message>
        <source>Go-live approver</source>
        <translation>上线批准人</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监控服务</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Gate A</source>
        <translation>关口 A</translation>
    </message>
    <message>
        <source>Gate B</source>
        <translation>关口 B</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监控</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未关闭</translation>
    </message>
    <message>
        <source>Close proposed</source>
        <translation>已提议关闭</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>In verification</source>
        <translation>验证中</translation>
    </message>
    <message>
        <source>In review B</source>
        <translation>关口 B 评审中</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>已上线</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Edge grid</source>
        <translation>边界网格</translation>
    </message>
    <message>
        <source>Operating requirements</source>
        <translation>运行要求</translation>
    </message>
    <message>
        <source>End-to-end run</source>
        <translation>端到端运行</translation>
    </message>
    <message>
        <source>Heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>新旧对比</translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation>验证报告</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>兼容</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>不兼容</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>Lower is better</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>阻断</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no artifact store at %1. It belongs beside the registry; put it back from a backup.</source>
        <translation>%1 处没有制品库。它应位于登记册旁；请从备份中放回。</translation>
    </message>
    <message>
        <source>the copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>%1 has more than the %2 bytes that an asset may have. Leave it out, or refer to it as a dataset.</source>
        <translation>%1 超过了文件允许的 %2 字节。请将其去掉，或作为数据集引用。</translation>
    </message>
    <message>
        <source>%1 cannot hold a file of this size (a limit of the file system or of this user); nothing was kept of what was being written. Raise the limit or leave the file out.</source>
        <translation>%1 无法容纳此大小的文件（文件系统或此用户的限制）；正在写入的内容均未保留。请提高限制，或去掉该文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written by this user (%2). Ask its owner for write permission.</source>
        <translation>此用户无法写入 %1（%2）。请向其所有者申请写入权限。</translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2. Check the disk, then try again.</source>
        <translation>写入 %1 失败：%2。请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check that it is there and that you may read it.</source>
        <translation>无法读取 %1：%2。请检查它是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>The artifact store has no object %1. Restore it from a backup, or import the folder it came from again.</source>
        <translation>制品库中没有对象 %1。请从备份中恢复，或重新导入其来源文件夹。</translation>
    </message>
    <message>
        <source>The object %1 of the artifact store was altered: its bytes no longer have this SHA-256. Restore it from a backup, or import the folder it came from again.</source>
        <translation>制品库的对象 %1 被改动：其字节不再符合此 SHA-256。请从备份中恢复，或重新导入其来源文件夹。</translation>
    </message>
    <message>
        <source>%1 does not belong in the artifact store: it is no object. Move it elsewhere.</source>
        <translation>%1 不属于制品库：它不是对象。请将其移到别处。</translation>
    </message>
    <message>
        <source>incoming/%1 was left by an import that ended early. It is harmless and goes with the next import.</source>
        <translation>incoming/%1 是提前结束的导入留下的。它没有害处，下次导入时会被清除。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>StoredFile</name>
    <message>
        <source>%1 could not be laid out for reading: %2. Make room in the folder for temporary files.</source>
        <translation>无法准备读取 %1：%2。请在临时文件夹中腾出空间。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>a row has more than 16 MiB</source>
        <translation>有一行超过 16 MiB</translation>
    </message>
    <message>
        <source>it is written in UTF-16 or UTF-32</source>
        <translation>它采用 UTF-16 或 UTF-32 编码</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>TableDifference</name>
    <message>
        <source>%1 missing</source>
        <translation>%1 个缺失</translation>
    </message>
    <message>
        <source>more than %1 distinct</source>
        <translation>超过 %1 个不同值</translation>
    </message>
    <message>
        <source>%1 distinct</source>
        <translation>%1 个不同值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>PSI %1 (%2)</source>
        <translation>PSI %1（%2）</translation>
    </message>
    <message>
        <source>much moved</source>
        <translation>变化很大</translation>
    </message>
    <message>
        <source>some moved</source>
        <translation>有所变化</translation>
    </message>
    <message>
        <source>little moved</source>
        <translation>变化很小</translation>
    </message>
    <message>
        <source>KS %1</source>
        <translation>KS %1</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>parted by</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>Rows by %1</source>
        <translation>按 %1 对应的行</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 以及另外 %2 个</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>the first of them below</source>
        <translation>前几项见下</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) have more or fewer fields than there are columns.</source>
        <translation>
            <numerusform>%1：有 %n 行的字段数与列数不符。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 begins with a row of values: its columns are called by their number.</source>
        <translation>%1 以一行数值开头：各列按序号命名。</translation>
    </message>
    <message>
        <source>%1: how its numbers lie is measured on %2 of them, picked at random.</source>
        <translation>%1：其数值分布由随机抽取的 %2 个数测得。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n more column(s), which were not looked at.</source>
        <translation>
            <numerusform>%1 另有 %n 列未查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows are not matched: there are more than %1.</source>
        <translation>行未对应：超过 %1 行。</translation>
    </message>
    <message>
        <source>No column tells its rows apart, so they are not matched; B shows the lines.</source>
        <translation>没有能区分各行的列，因此行未对应；按 B 显示各行文本。</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>不超出偶然</translation>
    </message>
</context>
<context>
    <name>TextContent</name>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>带字节顺序标记的 UTF-8</translation>
    </message>
    <message>
        <source>UTF-16, little endian</source>
        <translation>UTF-16，小端序</translation>
    </message>
    <message>
        <source>UTF-16, big endian</source>
        <translation>UTF-16，大端序</translation>
    </message>
    <message>
        <source>UTF-32</source>
        <translation>UTF-32</translation>
    </message>
    <message>
        <source>Latin-1 (ISO 8859-1)</source>
        <translation>Latin-1（ISO 8859-1）</translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation>Windows-1252</translation>
    </message>
</context>
<context>
    <name>TextDiff</name>
    <message>
        <source>The two files could not be compared.</source>
        <translation>无法比较这两个文件。</translation>
    </message>
</context>
<context>
    <name>TextOpening</name>
    <message>
        <source>It belongs to %1 now, and belonged to %2.</source>
        <translation>它现在属于“%1”，此前属于“%2”。</translation>
    </message>
    <message>
        <source>It can be executed now (mode 755, was 644).</source>
        <translation>它现在可执行（模式 755，此前为 644）。</translation>
    </message>
    <message>
        <source>It can no longer be executed (mode 644, was 755).</source>
        <translation>它不再可执行（模式 644，此前为 755）。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>New under this name. It is compared with %1, which is gone: %2 % of that stands here.</source>
        <translation>此名称是新的。这里与已不存在的 %1 比较：其中 %2% 保留在此。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; name another.</source>
        <translation>无法创建文件夹 %1；请另选名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1</source>
        <translation>
            <numerusform>%1 中有 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>The page “%1” did not settle.</source>
        <translation>页面“%1”未能稳定。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>There is no slot %1, or nobody called %2.</source>
        <translation>没有部署位 %1，或没有名为 %2 的人。</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>The event has %1 KiB; one event takes 64 KiB. Give fewer findings or shorter facts at once.</source>
        <translation>该事件有 %1 KiB；一个事件最多容纳 64 KiB。请减少一次提交的发现项，或缩短事实信息。</translation>
    </message>
</context>
<context>
    <name>TrailExport</name>
    <message>
        <source>A free text stands beside event %1, which does not name it.</source>
        <translation>有一段自由文本附在事件 %1 旁，但该事件并未提及它。</translation>
    </message>
    <message>
        <source>A free text of event %1 was changed: it does not give the digest that the event names.</source>
        <translation>事件 %1 的一段自由文本被改动：它得不出该事件所记的摘要。</translation>
    </message>
    <message>
        <source>The export leaves out a free text of event %1: it was redacted, or taken out of the export.</source>
        <translation>导出文件未包含事件 %1 的一段自由文本：它已被抹除，或被从导出文件中取出。</translation>
    </message>
    <message>
        <source>%1 is no export of a Gatehouse trail: %2</source>
        <translation>%1 不是 Gatehouse 审计记录的导出文件：%2</translation>
    </message>
    <message>
        <source>it has no whole first line.</source>
        <translation>没有完整的首行。</translation>
    </message>
    <message>
        <source>its first line names the format “%1”; this program reads %2.</source>
        <translation>首行所示的格式是“%1”；此程序读取 %2。</translation>
    </message>
    <message>
        <source>its first line does not name the registry, and nothing else.</source>
        <translation>首行未指明登记册，或含有其他内容。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is unchanged.</source>
        <translation>无法写入 %1：%2。原有内容未改变。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>Line %1 of the export, event %2, is cut off.</source>
        <translation>导出文件的第 %1 行（事件 %2）被截断。</translation>
    </message>
    <message>
        <source>Line %1 of the export, event %2, is not in the form that Gatehouse writes.</source>
        <translation>导出文件的第 %1 行（事件 %2）不是 Gatehouse 写入的形式。</translation>
    </message>
    <message>
        <source>The export&apos;s first line names registry %1, its events %2.</source>
        <translation>导出文件的首行指明登记册 %1，其事件却指明 %2。</translation>
    </message>
    <message>
        <source>The export holds no event, not even the one that founded the registry: they were removed.</source>
        <translation>导出中没有任何事件，连建立登记册的事件也没有：它们已被移除。</translation>
    </message>
    <message>
        <source>The export says that its newest event is %1, and ends with event %2: its end, from event %3 on, was cut off.</source>
        <translation>导出声明其最新事件是 %1，却以事件 %2 结束：从事件 %3 起的末尾部分被截去。</translation>
    </message>
    <message>
        <source>The export says that its newest event is %1: what stands behind that, up to event %2, was added.</source>
        <translation>导出声明其最新事件是 %1：其后直到事件 %2 的内容是添加的。</translation>
    </message>
    <message>
        <source>The lines of events %1 and %2 name different events as the newest, %3 and %4: one of them was changed.</source>
        <translation>事件 %1 和 %2 的行把不同的事件（%3 和 %4）称为最新：其中一行被更改过。</translation>
    </message>
</context>
<context>
    <name>TrailFiles</name>
    <message>
        <source>Exporting the audit trail</source>
        <translation>正在导出审计记录</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个事件写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoint at event %1 written to %2. Keep it outside the registry.</source>
        <translation>事件 %1 处的检查点已写入 %2。请将其保存在登记册之外。</translation>
    </message>
</context>
<context>
    <name>Transaction</name>
    <message>
        <source>The registry could not be written: a statement before failed.</source>
        <translation>无法写入登记册：之前的一条语句失败了。</translation>
    </message>
</context>
<context>
    <name>TypedDifference</name>
    <message>
        <source>%1, was %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Packages: %1</source>
        <translation>软件包：%1</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>where %1</source>
        <translation>当 %1 时</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>same version</source>
        <translation>版本相同</translation>
    </message>
    <message>
        <source>major</source>
        <translation>主版本</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>次版本</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>another build</source>
        <translation>不同构建</translation>
    </message>
    <message>
        <source>%1, older</source>
        <translation>%1，更旧</translation>
    </message>
    <message>
        <source>now unpinned</source>
        <translation>不再固定版本</translation>
    </message>
    <message>
        <source>now pinned</source>
        <translation>已固定版本</translation>
    </message>
    <message>
        <source>another range</source>
        <translation>范围不同</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Compared by line only: %1, line %2: %3.</source>
        <translation>仅按行比较：%1 第 %2 行：%3。</translation>
    </message>
    <message>
        <source>Compared by line only: %1: %2.</source>
        <translation>仅按行比较：%1：%2。</translation>
    </message>
    <message>
        <source>Nothing differs in what it says: what changed are comments, order or white space.</source>
        <translation>所表达的内容没有差异：改变的只是注释、顺序或空白。</translation>
    </message>
    <message>
        <source>Compared by line only: %1 is no text.</source>
        <translation>仅按行比较：%1 不是文本。</translation>
    </message>
    <message>
        <source>Compared by line only: %1 is too large to be read whole.</source>
        <translation>仅按行比较：%1 太大，无法整个读取。</translation>
    </message>
    <message>
        <source>The footers say the same. The values themselves are not read, and some of them may differ.</source>
        <translation>文件尾的内容相同。数值本身未被读取，其中可能有不同。</translation>
    </message>
    <message>
        <source>Nothing that is measured of the columns differs; single values may have changed places.</source>
        <translation>各列的统计没有不同；个别数值可能互换了位置。</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>“%1” is nobody in this registry.</source>
        <translation>此登记册中没有“%1”此人。</translation>
    </message>
    <message>
        <source>“%1” has already reported %2 rows or answers of %3, read at %4. A report stays as it is; report the rest with a later time.</source>
        <translation>“%1”已上报于 %4 读取 %3 的 %2 行或应答。上报内容不可更改；其余部分请以更晚的时间上报。</translation>
    </message>
</context>
<context>
    <name>UsageText</name>
    <message>
        <source>no use reported</source>
        <translation>未上报使用</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>%1前读取</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows or answers in %n report(s)</source>
        <translation>
            <numerusform>%n 次上报共 %1 行或应答</numerusform>
        </translation>
    </message>
    <message>
        <source>reads the results</source>
        <translation>读取结果</translation>
    </message>
    <message>
        <source>runs the model</source>
        <translation>运行模型</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>a value has no key</source>
        <translation>有一个值没有键</translation>
    </message>
    <message>
        <source>something stands behind its end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>it is no JSON (%1)</source>
        <translation>它不是 JSON（%1）</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>%1 bytes; up to %2 are read</source>
        <translation>%1 字节；最多读取 %2 字节</translation>
    </message>
</context>
<context>
    <name>VersionCells</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Model and version</source>
        <translation>模型与版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>曾在%1</translation>
    </message>
    <message>
        <source>Live in %1</source>
        <translation>在%1上线</translation>
    </message>
    <message>
        <source>Was live in %1</source>
        <translation>曾在%1上线</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>部署位</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>将到%1</translation>
    </message>
    <message>
        <source>On its way to %1</source>
        <translation>正在前往%1</translation>
    </message>
</context>
<context>
    <name>VersionFacts</name>
    <message>
        <source>What is decided on</source>
        <translation>裁决对象</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>%1, frozen %2</source>
        <translation>%1，冻结于 %2</translation>
    </message>
    <message>
        <source>%1, not frozen yet</source>
        <translation>%1，尚未冻结</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准版本</translation>
    </message>
    <message>
        <source>none, a first version</source>
        <translation>无，首个版本</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>与 %1 相比</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>已更改的文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Checks met</source>
        <translation>已满足的检查</translation>
    </message>
    <message>
        <source>%1 of %2, %3 waived</source>
        <translation>%1 / %2，已豁免 %3 项</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Waived by the author: %1. “%2”</source>
        <translation>作者已豁免：%1。“%2”</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>未关闭的发现项</translation>
    </message>
    <message>
        <source>Who can decide</source>
        <translation>谁可以裁决</translation>
    </message>
    <message>
        <source>Verdicts at gate A</source>
        <translation>关口 A 的裁决</translation>
    </message>
    <message>
        <source>can decide: %1</source>
        <translation>可以裁决：%1</translation>
    </message>
    <message>
        <source>Usability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>%1 put it on hold until %2: %3</source>
        <translation>%1 将其暂停至 %2：%3</translation>
    </message>
    <message>
        <source>Unusable since %1, proposed by %2, confirmed by %3: %4</source>
        <translation>自 %1 起不可用，由 %2 提议，%3 确认：%4</translation>
    </message>
    <message>
        <source>%1 proposed on %2 to mark it unusable: %3</source>
        <translation>%1 于 %2 提议标记为不可用：%3</translation>
    </message>
    <message>
        <source>%1 proposed on %2 to make it usable again: %3</source>
        <translation>%1 于 %2 提议恢复可用：%3</translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation>谁可以签署</translation>
    </message>
    <message>
        <source>Solo registry: separation of duties is off</source>
        <translation>单人登记册：未启用职责分离</translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation>您是%1</translation>
    </message>
    <message>
        <source>You are no %1</source>
        <translation>您不是%1</translation>
    </message>
    <message>
        <source>You wrote a revision of %1</source>
        <translation>您编写过 %1 的修订</translation>
    </message>
    <message>
        <source>You did not write any revision of %1</source>
        <translation>您未编写过 %1 的任何修订</translation>
    </message>
    <message>
        <source>You have signed gate A in another role</source>
        <translation>您已以其他角色签署关口 A</translation>
    </message>
    <message>
        <source>You have not signed gate A in another role</source>
        <translation>您未以其他角色签署关口 A</translation>
    </message>
    <message>
        <source>Two people sign</source>
        <translation>需要两人签署</translation>
    </message>
    <message>
        <source>Proposes</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Confirms</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>the other of owner and risk approver</source>
        <translation>负责人与风险批准人中的另一位</translation>
    </message>
    <message>
        <source>Registered consumers</source>
        <translation>已登记的使用方</translation>
    </message>
    <message>
        <source>none; the notice stands at the version</source>
        <translation>无；通知保留在版本上</translation>
    </message>
    <message>
        <source>You act as %1 for %2</source>
        <translation>您以%1的身份代表 %2</translation>
    </message>
    <message>
        <source>Live in</source>
        <translation>已上线于</translation>
    </message>
    <message>
        <source>Signals: places to look at</source>
        <translation>信号：值得查看之处</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in Elements</source>
        <translation>
            <numerusform>另有 %n 处，见“要素”</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by you</source>
        <translation>您已读</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%n 处更改中的 %1 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 could not be written: %2. Nothing was left behind.</source>
        <translation>无法写入 %1：%2。未留下任何内容。</translation>
    </message>
    <message>
        <source>%1 already exists and is never overwritten. Name another file.</source>
        <translation>%1 已存在，不会被覆盖。请另选文件名。</translation>
    </message>
</context>
<context>
    <name>YamlFaults</name>
    <message>
        <source>the keys before it do not all begin in one column</source>
        <translation>它前面的键没有对齐在同一列</translation>
    </message>
    <message>
        <source>the items of the list before it do not all begin in one column</source>
        <translation>它前面的列表项没有对齐在同一列</translation>
    </message>
    <message>
        <source>a “{” is not closed by “}”</source>
        <translation>“{”没有用“}”闭合</translation>
    </message>
    <message>
        <source>a “[” is not closed by “]”</source>
        <translation>“[”没有用“]”闭合</translation>
    </message>
    <message>
        <source>a “}” or “]” closes nothing</source>
        <translation>“}”或“]”没有对应的开头</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>a quotation mark is not closed before “---” or “...”</source>
        <translation>引号在“---”或“...”之前没有闭合</translation>
    </message>
    <message>
        <source>a tab stands where only blanks indent</source>
        <translation>只能用空格缩进的地方出现了制表符</translation>
    </message>
    <message>
        <source>“- ” stands where no list can begin; a text that begins so needs quotes</source>
        <translation>“- ”出现在不能开始列表的地方；以此开头的文本需要引号</translation>
    </message>
    <message>
        <source>“? ” stands where no key can be; a text that begins so needs quotes</source>
        <translation>“? ”出现在不能有键的地方；以此开头的文本需要引号</translation>
    </message>
    <message>
        <source>“: ” stands where no key can be; a text that contains it needs quotes</source>
        <translation>“: ”出现在不能有键的地方；包含它的文本需要引号</translation>
    </message>
    <message>
        <source>an alias (“*name”) names nothing above it; a text that begins so needs quotes</source>
        <translation>别名（“*name”）没有指向上文的任何内容；以此开头的文本需要引号</translation>
    </message>
    <message>
        <source>no name follows “*”; a text that begins so needs quotes</source>
        <translation>“*”后面没有名称；以此开头的文本需要引号</translation>
    </message>
    <message>
        <source>no name follows “&amp;”; a text that begins so needs quotes</source>
        <translation>“&amp;”后面没有名称；以此开头的文本需要引号</translation>
    </message>
    <message>
        <source>YAML does not know what follows a “\”; single quotes take it as it is</source>
        <translation>YAML 不认识“\”后面的内容；单引号会按原样接受</translation>
    </message>
    <message>
        <source>a text that begins with this character needs quotes</source>
        <translation>以此字符开头的文本需要引号</translation>
    </message>
    <message>
        <source>only “+”, “-” and a number follow “|” or “&gt;”</source>
        <translation>“|”或“&gt;”后面只能跟“+”、“-”和数字</translation>
    </message>
    <message>
        <source>what stands here is no YAML</source>
        <translation>此处的内容不是 YAML</translation>
    </message>
</context>
<context>
    <name>YamlTree</name>
    <message>
        <source>the tag %1 is not used here</source>
        <translation>此处不使用标签 %1</translation>
    </message>
    <message>
        <source>an alias stands inside what it names</source>
        <translation>别名位于它所指代的内容之中</translation>
    </message>
    <message>
        <source>aliases bring more than %1 nodes</source>
        <translation>别名带来的节点超过 %1 个</translation>
    </message>
    <message>
        <source>it nests deeper than %1 levels</source>
        <translation>嵌套深度超过 %1 层</translation>
    </message>
    <message>
        <source>a key must be plain text</source>
        <translation>键必须是纯文本</translation>
    </message>
    <message>
        <source>a key is empty</source>
        <translation>有一个键为空</translation>
    </message>
    <message>
        <source>the key “%1” stands here for the second time</source>
        <translation>键“%1”在此处重复出现</translation>
    </message>
    <message>
        <source>%1 bytes; up to %2 are read</source>
        <translation>%1 字节；最多读取 %2 字节</translation>
    </message>
    <message>
        <source>the byte 0x%1 is no UTF-8</source>
        <translation>字节 0x%1 不是 UTF-8</translation>
    </message>
    <message>
        <source>a second document begins; one is read</source>
        <translation>出现了第二个文档；只读取一个</translation>
    </message>
    <message>
        <source>%1 has %2. Make it shorter.</source>
        <translation>%1 有 %2。请将其缩短。</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Mend the file and import again.</source>
        <translation>%1 第 %2 行：%3。请修正文件后重新导入。</translation>
    </message>
</context>
<context>
    <name>gatehouse::content::ValueBudget</name>
    <message>
        <source>it nests deeper than %1 levels</source>
        <translation>嵌套深度超过 %1 层</translation>
    </message>
    <message>
        <source>it holds more than %1 values</source>
        <translation>值的数量超过 %1 个</translation>
    </message>
    <message>
        <source>the key “%1” stands here for the second time</source>
        <translation>键“%1”在此处重复出现</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::AcknowledgeForm</name>
    <message>
        <source>Consumer</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>for whom you speak</source>
        <translation>您所代表的使用方</translation>
    </message>
    <message>
        <source>required when you speak for somebody else</source>
        <translation>代他人确认时必填</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ActDialog</name>
    <message>
        <source>Nobody acts at this desk. Choose who you are at the top right of the window, or let an admin link %1 to a person.</source>
        <translation>当前没有操作人。请在窗口右上角选择您的身份，或请管理员将 %1 关联到某人。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>正在记录…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <translation>
            <numerusform>%1：还缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not open</source>
        <translation>%1：不可执行</translation>
    </message>
    <message>
        <source>Nothing was recorded. %1</source>
        <translation>未作任何记录。%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::AddPersonRow</name>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation>新人员的姓名</translation>
    </message>
    <message>
        <source>Short name of the new person</source>
        <translation>新人员的简称</translation>
    </message>
    <message>
        <source>Operating-system user of the new person</source>
        <translation>新人员的操作系统用户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>%1 is here already; choose another short name, or change that person on the right.</source>
        <translation>%1 已存在；请另选简称，或在右侧更改该人员。</translation>
    </message>
    <message>
        <source>%1 was added, without a role yet.</source>
        <translation>已添加 %1，尚无角色。</translation>
    </message>
    <message>
        <source>The operating-system user who is this person</source>
        <translation>对应此人的操作系统用户</translation>
    </message>
    <message>
        <source>System user</source>
        <translation>系统用户</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::AddSlotDialog</name>
    <message>
        <source>Add a slot</source>
        <translation>添加部署位</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>e.g. production-cards-eu</source>
        <translation>例如 production-cards-eu</translation>
    </message>
    <message>
        <source>e.g. Scores every card payment of the EU once a day</source>
        <translation>例如：每天为欧盟的每笔刷卡交易评分</translation>
    </message>
    <message>
        <source>letters, digits and . _ + -, for good</source>
        <translation>字母、数字和 . _ + -，不可更改</translation>
    </message>
    <message>
        <source>environment and purpose, for people</source>
        <translation>环境与用途，供人阅读</translation>
    </message>
    <message>
        <source>A place where models run. At most one version of a model is live in it, and each target in it reports what it runs.</source>
        <translation>模型运行的地方。同一模型在其中至多有一个版本上线，其中每个目标都会报告自己运行的内容。</translation>
    </message>
    <message>
        <source>Slots that are there</source>
        <translation>已有的部署位</translation>
    </message>
    <message>
        <source>None yet; this is the first.</source>
        <translation>尚无；这是第一个。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Here models may run</source>
        <translation>模型可在此运行</translation>
    </message>
    <message>
        <source>Add the slot</source>
        <translation>添加部署位</translation>
    </message>
    <message>
        <source>Add slot %1</source>
        <translation>添加部署位 %1</translation>
    </message>
    <message>
        <source>A slot stays for good; its name cannot be changed.</source>
        <translation>部署位会一直保留；名称不可更改。</translation>
    </message>
    <message>
        <source>The slots are being loaded.</source>
        <translation>正在加载部署位。</translation>
    </message>
    <message>
        <source>Give the slot a name.</source>
        <translation>请为部署位命名。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::AdoptForm</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>the registered content as it is</source>
        <translation>已登记的原样内容</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>the registered environment</source>
        <translation>已登记的环境</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>上线时间</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复审</translation>
    </message>
    <message>
        <source>how it came to run without a gate</source>
        <translation>它为何未经关口即已运行</translation>
    </message>
    <message>
        <source>hosts or services that run it, apart by blanks</source>
        <translation>运行它的主机或服务，以空格分隔</translation>
    </message>
    <message>
        <source>a SHA-256 when it was rewritten or packed</source>
        <translation>如经改写或打包，填 SHA-256</translation>
    </message>
    <message>
        <source>a SHA-256 when it differs</source>
        <translation>如有不同，填 SHA-256</translation>
    </message>
    <message>
        <source>within twelve months</source>
        <translation>十二个月之内</translation>
    </message>
    <message>
        <source>local time; set back to when it began, as people know it</source>
        <translation>本地时间；请拨回到大家所知的开始时刻</translation>
    </message>
    <message>
        <source>Sign the adoption of %1</source>
        <translation>签署 %1 的纳管</translation>
    </message>
    <message>
        <source>Propose to adopt %1</source>
        <translation>提议纳管 %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ApproveForm</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>kept with the verdict</source>
        <translation>随裁决一并保存</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ApproveSlotForm</name>
    <message>
        <source>Stale when</source>
        <translation>何时过时</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复审</translation>
    </message>
    <message>
        <source>e.g. PR-AUC below 0.40 for two weeks, or no run for three days</source>
        <translation>例如 PR-AUC 连续两周低于 0.40，或三天没有运行</translation>
    </message>
    <message>
        <source>required once, seen by everybody who watches it</source>
        <translation>须填写一次，所有关注者可见</translation>
    </message>
    <message numerus="yes">
        <source>policy: within %n month(s)</source>
        <translation>
            <numerusform>政策：%n 个月之内</numerusform>
        </translation>
    </message>
    <message>
        <source>kept with the verdict</source>
        <translation>随裁决保存</translation>
    </message>
    <message>
        <source>Only in a window of time</source>
        <translation>仅在某一时段内</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>May go live only from, local time,</source>
        <translation>只可在以下时间起上线（本地时间）</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ChecklistBox</name>
    <message>
        <source>My checklist</source>
        <translation>我的检查清单</translation>
    </message>
    <message>
        <source>In a sentence: how do you know?</source>
        <translation>用一句话说明：您是如何得知的？</translation>
    </message>
    <message>
        <source>Sentence: %1</source>
        <translation>说明：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ClockDialog</name>
    <message>
        <source>Correct the clock of event %1</source>
        <translation>更正事件 %1 的时钟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>required, kept in the audit trail: how the clock came to be wrong</source>
        <translation>必填，保留在审计记录中：时钟为何有误</translation>
    </message>
    <message>
        <source>Confirm that the clock was wrong</source>
        <translation>确认时钟有误</translation>
    </message>
    <message>
        <source>Propose that the clock was wrong</source>
        <translation>提议认定时钟有误</translation>
    </message>
    <message>
        <source>Its time no longer counts as now: holds, approvals and dates go by the largest clock that is left. The event, and what was decided under its clock, stay as they are.</source>
        <translation>其时间不再算作“现在”：暂停、批准和日期以其余最大的时钟为准。该事件以及在其时钟下作出的决定保持不变。</translation>
    </message>
    <message>
        <source>A second person confirms it: an admin. Until then its time counts as now.</source>
        <translation>须由第二人（管理员）确认。在此之前其时间仍算作“现在”。</translation>
    </message>
    <message>
        <source>Correct the clock</source>
        <translation>更正时钟</translation>
    </message>
    <message>
        <source>Propose to correct</source>
        <translation>提议更正</translation>
    </message>
    <message>
        <source>Both steps stay in the audit trail.</source>
        <translation>两个步骤都保留在审计记录中。</translation>
    </message>
    <message>
        <source>Second person: the clock was wrong</source>
        <translation>第二人：时钟有误</translation>
    </message>
    <message>
        <source>First person: the clock was wrong</source>
        <translation>第一人：时钟有误</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>该事件的时钟</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Counts as now</source>
        <translation>算作“现在”</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The event is being loaded.</source>
        <translation>正在载入该事件。</translation>
    </message>
    <message>
        <source>Take the proposal back: its time counts as before</source>
        <translation>撤回提议：其时间照旧计入</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>撤回提议</translation>
    </message>
    <message>
        <source>The clock counts as before, and nobody is asked to confirm. The proposal stays in the audit trail.</source>
        <translation>时钟照旧计入，不再请人确认。提议保留在审计记录中。</translation>
    </message>
    <message>
        <source>It can be proposed again.</source>
        <translation>可以再次提议。</translation>
    </message>
    <message>
        <source>The clock was right</source>
        <translation>时钟无误</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ConsumerDialog</name>
    <message>
        <source>Register a use of %1</source>
        <translation>登记对 %1 的使用</translation>
    </message>
    <message>
        <source>Change the use of %1 by %2</source>
        <translation>更改 %2 对 %1 的使用</translation>
    </message>
    <message>
        <source>End the use of %1 by %2</source>
        <translation>结束 %2 对 %1 的使用</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>required when you do not speak for it</source>
        <translation>若您不是其代表则必填</translation>
    </message>
    <message>
        <source>Gate B and retirements no longer wait for it, and it is told of nothing any more.</source>
        <translation>关口 B 与退役不再等待它，它也不再收到任何通知。</translation>
    </message>
    <message>
        <source>End the use</source>
        <translation>结束使用</translation>
    </message>
    <message>
        <source>It can be registered again; what was stays in the audit trail.</source>
        <translation>可重新登记；过往保留在审计记录中。</translation>
    </message>
    <message>
        <source>Whoever is registered is asked before what they read changes, and told when it is replaced or turns out to be wrong.</source>
        <translation>已登记者在所读内容变更前会被征询，在其被取代或发现有误时会收到通知。</translation>
    </message>
    <message>
        <source>Register the use</source>
        <translation>登记使用</translation>
    </message>
    <message>
        <source>Save the use</source>
        <translation>保存使用</translation>
    </message>
    <message>
        <source>It can be changed and ended at any time.</source>
        <translation>可随时更改或结束。</translation>
    </message>
    <message>
        <source>As recorded now</source>
        <translation>与当前记录相同</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Where the results are</source>
        <translation>结果所在</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The model names no place.</source>
        <translation>该模型未注明位置。</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>%1, for which %2 speaks</source>
        <translation>%1，由 %2 代表</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>谁可执行</translation>
    </message>
    <message>
        <source>Everybody registers themselves, or a team or application they stand for.</source>
        <translation>每个人都可登记自己，或其代表的团队或应用。</translation>
    </message>
    <message>
        <source>Who speaks for the consumer, and the owner of the model.</source>
        <translation>使用方的代表与模型负责人。</translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>正在加载模型。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ConsumerForm</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>What it uses</source>
        <translation>使用内容</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>代表人</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>nobody here</source>
        <translation>此处无人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>the same at every model: letters, digits and . _ + -</source>
        <translation>各模型中相同：字母、数字及 . _ + -</translation>
    </message>
    <message>
        <source>results, or running it, and what for</source>
        <translation>使用结果或运行模型，及其用途</translation>
    </message>
    <message>
        <source>where a notice reaches them</source>
        <translation>通知送达之处</translation>
    </message>
    <message>
        <source>acknowledges changes here</source>
        <translation>在此确认变更</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::DecisionDialog</name>
    <message>
        <source>A verdict cannot be edited. Gate A closes by this one, and its verdicts stand.</source>
        <translation>裁决不可修改。关口 A 随此裁决关闭，其各项裁决即告确定。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::DelegateDialog</name>
    <message>
        <source>%1 has no role that can be delegated.</source>
        <translation>%1 没有可以委托的角色。</translation>
    </message>
    <message>
        <source>Delegate a role</source>
        <translation>委托角色</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>委托给</translation>
    </message>
    <message>
        <source>Choose who acts for you</source>
        <translation>选择由谁代理您</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Choose a role of yours</source>
        <translation>选择您的一个角色</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>e.g. on leave until the 14th</source>
        <translation>例如：休假至 14 日</translation>
    </message>
    <message>
        <source>of yours</source>
        <translation>您所拥有的</translation>
    </message>
    <message>
        <source>today is at once</source>
        <translation>今天即立刻开始</translation>
    </message>
    <message>
        <source>to the end of the day</source>
        <translation>至当日结束</translation>
    </message>
    <message>
        <source>required, kept in the audit trail</source>
        <translation>必填，保存在审计记录中</translation>
    </message>
    <message>
        <source>Somebody acts for you in a role of yours for a time. It ends by itself, and every verdict they give names you both.</source>
        <translation>某人在一段时间内以您的角色代理您。它会自行结束，代理人作出的每项裁决都会写明您二人的姓名。</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>这意味着什么</translation>
    </message>
    <message>
        <source>You keep the role and may go on deciding.</source>
        <translation>您仍保有该角色，可以继续作出决定。</translation>
    </message>
    <message>
        <source>They may decide nothing that either of you may not: whoever wrote a version or deploys it is bound, and so is their delegate.</source>
        <translation>您二人中任何一人不可决定的事，代理人也不可决定：编写或部署某版本的人受约束，其代理人同样受约束。</translation>
    </message>
    <message>
        <source>They cannot delegate on.</source>
        <translation>代理人不能再委托。</translation>
    </message>
    <message>
        <source>Who acts for you</source>
        <translation>谁在代理您</translation>
    </message>
    <message>
        <source>%1 as %2, %3 to %4</source>
        <translation>%1 任%2，%3 至 %4</translation>
    </message>
    <message>
        <source>Nobody, now or later.</source>
        <translation>现在和以后都没有人。</translation>
    </message>
    <message>
        <source>May act for me in this role for a time</source>
        <translation>可在一段时间内以此角色代理我</translation>
    </message>
    <message>
        <source>Delegate the role</source>
        <translation>委托该角色</translation>
    </message>
    <message>
        <source>Delegate to %1</source>
        <translation>委托给 %1</translation>
    </message>
    <message>
        <source>You or an admin can withdraw it at any time.</source>
        <translation>您或管理员可随时撤回。</translation>
    </message>
    <message>
        <source>Choose who acts for you.</source>
        <translation>请选择由谁代理您。</translation>
    </message>
    <message>
        <source>Choose a role of yours.</source>
        <translation>请选择您的一个角色。</translation>
    </message>
    <message>
        <source>You and they together count once at a gate.</source>
        <translation>您与代理人在同一关口合计只计一次。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::DelegationList</name>
    <message>
        <source>Delegate a role…</source>
        <translation>委托角色…</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Delegate a role</source>
        <translation>委托角色</translation>
    </message>
    <message>
        <source>Only %1 delegates their own roles.</source>
        <translation>只有 %1 本人可以委托自己的角色。</translation>
    </message>
    <message>
        <source>Nobody acts for %1, and they act for nobody.</source>
        <translation>没有人代理 %1，%1 也不代理任何人。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（代 %2）</translation>
    </message>
    <message>
        <source>%1, given to %2</source>
        <translation>%1，委托给 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>撤回：%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::DeprecateForm</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>required; everybody who uses the version reads it</source>
        <translation>必填；使用此版本的每个人都会看到</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>后继版本</translation>
    </message>
    <message>
        <source>what to use instead</source>
        <translation>改用哪个版本</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::EditModelDialog</name>
    <message>
        <source>Edit facts of %1</source>
        <translation>编辑 %1 的信息</translation>
    </message>
    <message>
        <source>Save facts of %1</source>
        <translation>保存 %1 的信息</translation>
    </message>
    <message>
        <source>The facts as they were stay in the audit trail.</source>
        <translation>原有信息保留在审计记录中。</translation>
    </message>
    <message>
        <source>Facts of a model are no content: verdicts bind to content and stay.</source>
        <translation>模型信息不属于内容：裁决针对内容，继续有效。</translation>
    </message>
    <message>
        <source>Versions submitted from now on are decided as tier %1.</source>
        <translation>此后提交的版本按风险等级%1裁决。</translation>
    </message>
    <message>
        <source>%1 becomes accountable for it.</source>
        <translation>%1 将对其负责。</translation>
    </message>
    <message>
        <source>As recorded now</source>
        <translation>与当前记录相同</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What gate A asks at this tier</source>
        <translation>关口 A 在此风险等级下的要求</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after submit</source>
        <translation>
            <numerusform>提交后 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Who may</source>
        <translation>谁可执行</translation>
    </message>
    <message>
        <source>The owner changes all facts; an admin may also name another owner.</source>
        <translation>负责人可更改所有信息；管理员也可指定其他负责人。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation>正在加载模型。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::EvidenceDialog</name>
    <message>
        <source>Add evidence for %1 %2</source>
        <translation>为 %1 %2 添加证据</translation>
    </message>
    <message>
        <source>Evidence for gate A</source>
        <translation>关口 A 的证据</translation>
    </message>
    <message>
        <source>Evidence for gate B</source>
        <translation>关口 B 的证据</translation>
    </message>
    <message>
        <source>It stands beside the version for everybody who decides at gate A, as reported by you.</source>
        <translation>它作为您报告的内容与该版本并列，供关口 A 的每位决定者查看。</translation>
    </message>
    <message>
        <source>It counts in %1 while content, build and environment stay as they are, as reported by you.</source>
        <translation>只要内容、构建和环境不变，它就作为您报告的内容在 %1 有效。</translation>
    </message>
    <message>
        <source>Add evidence for %1</source>
        <translation>为 %1 添加证据</translation>
    </message>
    <message>
        <source>It is sealed with its digest and cannot be changed. Newer evidence of the same kind counts instead.</source>
        <translation>它以摘要封存，不可更改。同类的较新证据会取而代之。</translation>
    </message>
    <message>
        <source>Reported from outside: Gatehouse did not measure it</source>
        <translation>由外部报告：并非 Gatehouse 测得</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>所涉内容</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>部署位</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Asked and measured</source>
        <translation>要求与实测</translation>
    </message>
    <message>
        <source>The file is no JSON object of at most 16 KiB, so nothing in it is compared with what was asked.</source>
        <translation>该文件不是 16 KiB 以内的 JSON 对象，因此其中没有内容与要求相比较。</translation>
    </message>
    <message>
        <source>%1: %2 asked, nothing measured</source>
        <translation>%1：要求 %2，未测</translation>
    </message>
    <message>
        <source>%1: %2 asked, %3 measured</source>
        <translation>%1：要求 %2，实测 %3</translation>
    </message>
    <message>
        <source>What gate B asks</source>
        <translation>关口 B 的要求</translation>
    </message>
    <message>
        <source>%1 has changed since it was read here. Choose it again and look at it.</source>
        <translation>%1 自在此读取后已更改。请重新选择并查看。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::EvidenceForm</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Did not pass</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>what the policy calls it</source>
        <translation>按策略中的名称</translation>
    </message>
    <message>
        <source>Result file</source>
        <translation>结果文件</translation>
    </message>
    <message>
        <source>kept in the registry&apos;s store as it is</source>
        <translation>原样保存在登记册的存储中</translation>
    </message>
    <message>
        <source>as whoever tested it says</source>
        <translation>以测试者所述为准</translation>
    </message>
    <message>
        <source>ids of the runs that made it, apart by blanks</source>
        <translation>产生它的运行编号，以空格分隔</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>the build that is deployed</source>
        <translation>已部署的构建</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>the environment that is deployed</source>
        <translation>已部署的环境</translation>
    </message>
    <message>
        <source>that was tested; another one than the deployed is refused</source>
        <translation>被测试的构建；与已部署的不同则被拒绝</translation>
    </message>
    <message>
        <source>that it was tested in</source>
        <translation>测试所用的环境</translation>
    </message>
    <message>
        <source>what a reader should know</source>
        <translation>读者应知道的内容</translation>
    </message>
    <message>
        <source>Choose the result file</source>
        <translation>选择结果文件</translation>
    </message>
    <message>
        <source>All files (*);;Reports (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp);;Measurements (*.json)</source>
        <translation>所有文件 (*);;报告 (*.pdf *.docx *.odt *.xlsx *.ods *.pptx *.odp);;测量值 (*.json)</translation>
    </message>
    <message>
        <source>Say what kind of evidence it is.</source>
        <translation>请说明证据的类型。</translation>
    </message>
    <message>
        <source>Choose the result file.</source>
        <translation>请选择结果文件。</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>Say whether it passed.</source>
        <translation>请说明是否通过。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ExceptionForm</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>why it cannot wait for gate B</source>
        <translation>为何不能等待关口 B</translation>
    </message>
    <message>
        <source>for what it may be used meanwhile</source>
        <translation>在此期间可用于什么</translation>
    </message>
    <message numerus="yes">
        <source>local time, within %n day(s); after it “check” answers no</source>
        <translation>
            <numerusform>本地时间，%n 天之内；之后“check”回答否</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::FactsColumn</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::FieldsBox</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>This registry has none. An admin adds them under Registry &gt; Custom fields.</source>
        <translation>此登记册没有自定义字段。由管理员在“登记册 &gt; 自定义字段”中添加。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::FieldsDialog</name>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>e.g. cost-centre</source>
        <translation>例如 cost-centre</translation>
    </message>
    <message>
        <source>one a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>e.g. who pays for what it costs to run</source>
        <translation>例如：由谁承担运行费用</translation>
    </message>
    <message>
        <source>as commands and policies say it</source>
        <translation>命令和政策中所用的名称</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不可更改</translation>
    </message>
    <message>
        <source>in the order in which they are offered</source>
        <translation>按提供的顺序</translation>
    </message>
    <message>
        <source>what is to be entered, for those who set it</source>
        <translation>供填写者了解应填内容</translation>
    </message>
    <message>
        <source>Custom fields of this registry&apos;s models</source>
        <translation>此登记册中模型的自定义字段</translation>
    </message>
    <message>
        <source>Every model can have a value for each; a policy may ask for one. A field keeps its kind, so that values stay comparable.</source>
        <translation>每个模型都可以为每个字段填写一个值；政策可以要求填写。字段的类型保持不变，以便各值可以比较。</translation>
    </message>
    <message>
        <source>Fields there are</source>
        <translation>已有字段</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>Where they are set</source>
        <translation>在何处填写</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Add the field %1</source>
        <translation>添加字段 %1</translation>
    </message>
    <message>
        <source>A field is not taken away again; its values may be left empty.</source>
        <translation>字段添加后不会移除；其值可以留空。</translation>
    </message>
    <message>
        <source>Give the field a name.</source>
        <translation>请为字段命名。</translation>
    </message>
    <message>
        <source>Where a model is chosen in the inventory: Edit facts.</source>
        <translation>在清单中选中模型后：编辑事实。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::FindingDialog</name>
    <message>
        <source>Every step of a finding stays in the audit trail.</source>
        <translation>发现项的每一步都会留在审计记录中。</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>发现项 %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1，修订 %2</translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation>提出人</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Evidence given by the owner</source>
        <translation>负责人给出的证据</translation>
    </message>
    <message>
        <source>The finding is being loaded.</source>
        <translation>正在加载发现项。</translation>
    </message>
    <message>
        <source>the registry, by rule</source>
        <translation>登记册，按规则</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::FindingForm</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>required: what was mended, and how that was checked</source>
        <translation>必填：修正了什么，如何核实</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>kept with the finding</source>
        <translation>随发现项保存</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>required, kept in the audit trail</source>
        <translation>必填，保存在审计记录中</translation>
    </message>
    <message>
        <source>New due date</source>
        <translation>新截止日期</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现为 %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::FindingsBox</name>
    <message>
        <source>Add finding</source>
        <translation>添加发现项</translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation>发现项 %1</translation>
    </message>
    <message>
        <source>What is wrong, and what would mend it</source>
        <translation>有什么问题，如何改正</translation>
    </message>
    <message>
        <source>Severity of finding %1</source>
        <translation>发现项 %1 的严重程度</translation>
    </message>
    <message>
        <source>Owner of finding %1</source>
        <translation>发现项 %1 的负责人</translation>
    </message>
    <message>
        <source>Due date of finding %1</source>
        <translation>发现项 %1 的期限</translation>
    </message>
    <message>
        <source>Remove finding %1</source>
        <translation>移除发现项 %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Finding %1</source>
        <translation>发现项 %1(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>严重程度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Due date</source>
        <translation>截止日期(&amp;D)</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::MissingList</name>
    <message>
        <source>Still missing</source>
        <translation>仍缺少</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ModelForm</name>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Result locations</source>
        <translation>结果位置</translation>
    </message>
    <message>
        <source>location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新频率</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>the question it answers</source>
        <translation>它所回答的问题</translation>
    </message>
    <message>
        <source>accountable for it</source>
        <translation>对其负责的人</translation>
    </message>
    <message>
        <source>how much gate A asks</source>
        <translation>决定关口 A 的要求有多高</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用方式</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::NewRegistryDialog</name>
    <message>
        <source>New registry</source>
        <translation>新建登记册</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation>您的简称</translation>
    </message>
    <message>
        <source>as it stands beside your decisions</source>
        <translation>显示在您的裁决旁</translation>
    </message>
    <message>
        <source>never changes</source>
        <translation>永不更改</translation>
    </message>
    <message>
        <source>Linked to the operating-system user %1.</source>
        <translation>已关联到操作系统用户 %1。</translation>
    </message>
    <message>
        <source>Authors never approve their own versions, and the gates take different people.</source>
        <translation>作者从不批准自己的版本，各关口由不同的人把关。</translation>
    </message>
    <message>
        <source>Alone? One person may take every step; marked for ever.</source>
        <translation>只有您一人？一人可执行所有步骤；此标记永久保留。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Registries (*.db)</source>
        <translation>登记册 (*.db)</translation>
    </message>
    <message>
        <source>Name the file of the registry.</source>
        <translation>请指定登记册的文件名。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name, or open that one.</source>
        <translation>已有同名文件。请另选名称，或打开该文件。</translation>
    </message>
    <message>
        <source>Make solo registry</source>
        <translation>创建单人登记册</translation>
    </message>
    <message>
        <source>Make registry</source>
        <translation>创建登记册</translation>
    </message>
    <message>
        <source>Policies for low, medium and high risk are there from the start.</source>
        <translation>低、中、高风险的政策从一开始就已备好。</translation>
    </message>
    <message>
        <source>For several people</source>
        <translation>供多人使用</translation>
    </message>
    <message>
        <source>Solo</source>
        <translation>单人</translation>
    </message>
    <message>
        <source>One database for all records, and a folder for the files of the versions. Who makes it is its first admin.</source>
        <translation>所有记录存于一个数据库，各版本的文件存于一个文件夹。创建者即首位管理员。</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>文件或地址</translation>
    </message>
    <message>
        <source>on a disk of this computer, not on a network; for a team postgresql://user@host/database</source>
        <translation>在本机磁盘上，不在网络盘上；团队用 postgresql://用户@主机/数据库</translation>
    </message>
    <message>
        <source>Making the registry…</source>
        <translation>正在创建登记册…</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::NextPolicy</name>
    <message>
        <source>How the next policy is shown</source>
        <translation>下一政策的显示方式</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>转到第 %1 行</translation>
    </message>
    <message>
        <source>Asks the same as policy %1.</source>
        <translation>要求与政策 %1 相同。</translation>
    </message>
    <message numerus="yes">
        <source>Nobody here could pass %n gate(s).</source>
        <translation>
            <numerusform>此处无人能通过其中 %n 道关口。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另外 %n 道</numerusform>
        </translation>
    </message>
    <message>
        <source>A published policy never changes again. What is submitted from now on is judged by it; decisions that were taken stay as they are.</source>
        <translation>已发布的政策不再更改。此后提交的内容按它评判；已作出的决定保持不变。</translation>
    </message>
    <message>
        <source>Publish policy %1?</source>
        <translation>发布政策 %1？</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>仍然发布</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::PeopleDialog</name>
    <message>
        <source>People and roles</source>
        <translation>人员与角色</translation>
    </message>
    <message>
        <source>Who is here and in which roles. Every change is recorded in the audit trail; nobody is ever removed.</source>
        <translation>此处有哪些人、各有哪些角色。每次更改都记入审计记录；任何人都不会被移除。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Author and owner are no roles to grant: they are facts of a version and of a model.</source>
        <translation>作者和负责人不是可授予的角色：它们是版本和模型的事实信息。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::PersonPane</name>
    <message>
        <source>Act as</source>
        <translation>操作身份</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Name as shown</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Operating-system user</source>
        <translation>操作系统用户</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>未关联</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save name and link</source>
        <translation>保存姓名和关联</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>当前身份</translation>
    </message>
    <message>
        <source>Acting as %1</source>
        <translation>当前身份：%1</translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation>以 %1 的身份操作</translation>
    </message>
    <message>
        <source>This is you: the operating-system user %1 is linked to this person.</source>
        <translation>这就是您：操作系统用户 %1 已关联到此人员。</translation>
    </message>
    <message>
        <source>A demonstration lets you act as everybody. What you do as %1 is recorded as entered by %2.</source>
        <translation>演示中您可以任何人的身份操作。您以 %1 的身份所做的操作会记录为由 %2 录入。</translation>
    </message>
    <message>
        <source>This registry is a file, so whoever may write it can act as everybody. What you do as %1 is recorded as entered by %2.</source>
        <translation>此登记册是一个文件，因此可写入它的人都能以任何人的身份操作。您以 %1 的身份所做的操作会记录为由 %2 录入。</translation>
    </message>
    <message>
        <source>The name of %1 is saved.</source>
        <translation>%1 的姓名已保存。</translation>
    </message>
    <message>
        <source>%1 is linked to the operating-system user %2.</source>
        <translation>%1 已关联到操作系统用户 %2。</translation>
    </message>
    <message>
        <source>%1 is no longer %2.</source>
        <translation>%1 不再是%2。</translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation>%1 现在是%2。</translation>
    </message>
    <message>
        <source>Clear it and save to take the link off.</source>
        <translation>清空后保存即可解除关联。</translation>
    </message>
    <message>
        <source>%1 is linked to no operating-system user any more.</source>
        <translation>%1 不再关联任何操作系统用户。</translation>
    </message>
    <message>
        <source>%1 no longer acts as %2 for %3.</source>
        <translation>%1 不再以%2身份代理 %3。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::PoliciesDialog</name>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>What the policy asks</source>
        <translation>政策的要求</translation>
    </message>
    <message>
        <source>What the policy changed</source>
        <translation>政策的更改</translation>
    </message>
    <message>
        <source>What each gate asks at each tier. A policy never changes once it is published; every verdict names the one it was given under.</source>
        <translation>各级别在每道关口的要求。政策发布后永不更改；每项裁决都注明所依据的政策。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Next policy</source>
        <translation>下一政策</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>政策 %1</translation>
    </message>
    <message>
        <source>This is the first policy.</source>
        <translation>这是第一项政策。</translation>
    </message>
    <message>
        <source>Asks the same as policy %1.</source>
        <translation>要求与政策 %1 相同。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Policy %1, is published.</source>
        <translation>政策 %1 已发布。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::PolicyDifference</name>
    <message>
        <source>What the next policy changes</source>
        <translation>下一政策的更改</translation>
    </message>
    <message>
        <source>Asks the same as policy %1.</source>
        <translation>要求与政策 %1 相同。</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>政策 %1</translation>
    </message>
    <message>
        <source>Next policy</source>
        <translation>下一政策</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::PolicyForm</name>
    <message>
        <source>Gate</source>
        <translation>关口</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>政策名称</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>由谁批准</translation>
    </message>
    <message>
        <source>A routine change asks fewer</source>
        <translation>例行变更要求较少</translation>
    </message>
    <message>
        <source>The same on newer data: nothing but data, trained object and evaluation differ from an approved base, and every threshold is met.</source>
        <translation>同样的内容，较新的数据：与已批准的基准相比只有数据、训练产物和评估不同，并且达到每项阈值。</translation>
    </message>
    <message>
        <source>Who approves a routine change</source>
        <translation>由谁批准例行变更</translation>
    </message>
    <message>
        <source>Thresholds of the submitted evaluation</source>
        <translation>所提交评估的阈值</translation>
    </message>
    <message>
        <source>Add threshold</source>
        <translation>添加阈值</translation>
    </message>
    <message>
        <source>Remove threshold</source>
        <translation>移除阈值</translation>
    </message>
    <message>
        <source>What must be there</source>
        <translation>必须具备的内容</translation>
    </message>
    <message>
        <source>Checklist of %1</source>
        <translation>%1的检查清单</translation>
    </message>
    <message>
        <source>Add item for %1</source>
        <translation>为%1添加一项</translation>
    </message>
    <message>
        <source>Remove item of %1</source>
        <translation>移除%1的一项</translation>
    </message>
    <message>
        <source>Days until due</source>
        <translation>期限天数</translation>
    </message>
    <message>
        <source>from the submit to the decision</source>
        <translation>从提交到作出决定</translation>
    </message>
    <message>
        <source>Days that an approval counts</source>
        <translation>批准有效天数</translation>
    </message>
    <message>
        <source>then it is renewed, or nothing starts by it</source>
        <translation>之后须续期，否则不能据此启动</translation>
    </message>
    <message>
        <source>Months until the next review</source>
        <translation>距下次复核的月数</translation>
    </message>
    <message>
        <source>of what goes live</source>
        <translation>针对上线的内容</translation>
    </message>
    <message>
        <source>The form cannot show a text that is no policy. Line %1: %2</source>
        <translation>文本不是政策，表单无法显示。第 %1 行：%2</translation>
    </message>
    <message>
        <source>Mend it as YAML</source>
        <translation>以 YAML 修正</translation>
    </message>
    <message>
        <source>Move threshold up</source>
        <translation>上移阈值</translation>
    </message>
    <message>
        <source>Move item of %1 up</source>
        <translation>上移%1的一项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>None: no number of the evaluation is judged. Add one to ask a limit of a metric, or how much worse than its base it may be.</source>
        <translation>没有：不判定评估中的任何数值。添加一个，即可要求某项指标的限值，或它比基准最多可差多少。</translation>
    </message>
    <message>
        <source>Nothing to confirm. Add what this role ticks before it approves.</source>
        <translation>没有需要确认的内容。请添加此角色批准前须勾选的内容。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::PolicyYaml</name>
    <message>
        <source>The next policy as YAML</source>
        <translation>下一政策（YAML）</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::RecordedPanel</name>
    <message>
        <source>Entered by %1 as %2: the operating-system user %1 is not linked to this person, and the trail says so.</source>
        <translation>由 %1 以 %2 的身份录入：操作系统用户 %1 未与此人关联，审计记录会如实注明。</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>将记录的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>姓名：%1</translation>
    </message>
    <message>
        <source>Name: %1, %2</source>
        <translation>姓名：%1，%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>after event %1; the registry stamps its own</source>
        <translation>在事件 %1 之后；登记册会加盖自己的时间</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>修订 %1</translation>
    </message>
    <message>
        <source>– any other content outdates this verdict</source>
        <translation>– 内容一旦变化，此裁决即失效</translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Solo registry: one person may take every step here. It says so on every verdict, page and report, for ever.</source>
        <translation>单人登记册：此处的每一步都可由一人执行。每项裁决、每个页面和每份报告都会永久注明这一点。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::RedactDialog</name>
    <message>
        <source>Redact a text of event %1</source>
        <translation>抹除事件 %1 的一段文本</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Text to redact</source>
        <translation>要抹除的文本</translation>
    </message>
    <message>
        <source>also wherever the same words stand again</source>
        <translation>相同文字在别处出现时一并抹除</translation>
    </message>
    <message>
        <source>required, kept in the audit trail; do not repeat what is to go</source>
        <translation>必填，保存在审计记录中；请勿重复要抹除的内容</translation>
    </message>
    <message>
        <source>Confirm that the text is redacted</source>
        <translation>确认抹除该文本</translation>
    </message>
    <message>
        <source>Propose to redact the text</source>
        <translation>提议抹除该文本</translation>
    </message>
    <message>
        <source>The words go for good, from the registry&apos;s file too. The event keeps their digest, so the trail still verifies. Exports, backups and reports made before keep the words.</source>
        <translation>文字将永久去除，登记册文件中也不再保留。事件保留其摘要，因此记录仍可验证。此前的导出、备份和报告仍含这些文字。</translation>
    </message>
    <message>
        <source>A second person confirms it: an admin, or the owner of the model. Until then the words stay.</source>
        <translation>须由第二人确认：管理员，或模型负责人。在此之前文字保留。</translation>
    </message>
    <message>
        <source>Redact the text</source>
        <translation>抹除该文本</translation>
    </message>
    <message>
        <source>Propose to redact</source>
        <translation>提议抹除</translation>
    </message>
    <message>
        <source>This cannot be taken back: nobody has the words afterwards.</source>
        <translation>此操作无法撤回：之后任何人都没有这些文字。</translation>
    </message>
    <message>
        <source>The proposal stays in the audit trail.</source>
        <translation>该提议保留在审计记录中。</translation>
    </message>
    <message>
        <source>Second person: the words may go</source>
        <translation>第二人：这些文字可以去除</translation>
    </message>
    <message>
        <source>First person: the words should go</source>
        <translation>第一人：这些文字应当去除</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Digest, which stays</source>
        <translation>摘要（保留）</translation>
    </message>
    <message>
        <source>Same words elsewhere</source>
        <translation>别处的相同文字</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n 段文本</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>By</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The event is being loaded.</source>
        <translation>正在载入该事件。</translation>
    </message>
    <message>
        <source>No free text of this event is left that could be redacted.</source>
        <translation>该事件没有可抹除的自由文本了。</translation>
    </message>
    <message>
        <source>Take the proposal back: the words stay</source>
        <translation>撤回提议：文字保留</translation>
    </message>
    <message>
        <source>Take the proposal back</source>
        <translation>撤回提议</translation>
    </message>
    <message>
        <source>The words stay, and nobody is asked to confirm. The proposal stays in the audit trail.</source>
        <translation>文字保留，不再请任何人确认。提议仍留在审计记录中。</translation>
    </message>
    <message>
        <source>It can be proposed again.</source>
        <translation>可以再次提议。</translation>
    </message>
    <message>
        <source>The words should stay</source>
        <translation>文字应当保留</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::RenewForm</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>kept with the verdict</source>
        <translation>随裁决保存</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::RoleList</name>
    <message>
        <source>validates independently, decides at gate A</source>
        <translation>独立验证，在关口 A 裁决</translation>
    </message>
    <message>
        <source>brings approved versions into a slot, may hold</source>
        <translation>将已批准版本投入部署位，可暂停</translation>
    </message>
    <message>
        <source>decides at gate B, may hold</source>
        <translation>在关口 B 裁决，可暂停</translation>
    </message>
    <message>
        <source>uses results, is told of recalls</source>
        <translation>使用结果，会收到召回通知</translation>
    </message>
    <message>
        <source>a service that posts runs and metrics</source>
        <translation>上报运行和指标的服务</translation>
    </message>
    <message>
        <source>reads everything, changes nothing</source>
        <translation>可查看一切，不作任何更改</translation>
    </message>
    <message>
        <source>keeps people, roles and policies; no verdicts</source>
        <translation>维护人员、角色和政策；不作裁决</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>收回%1</translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation>授予%1</translation>
    </message>
    <message>
        <source>accepts the risk, decides at higher tiers</source>
        <translation>承担风险，在较高等级作出决定</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::RowsBox</name>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::RulesTable</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::SlotDialog</name>
    <message>
        <source>What it is about</source>
        <translation>所涉内容</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>部署位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Live here now</source>
        <translation>此处当前上线</translation>
    </message>
    <message>
        <source>Deployer</source>
        <translation>部署人</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>回退版本</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>none, the first here</source>
        <translation>无，此处的首个版本</translation>
    </message>
    <message>
        <source>Evidence of gate B: %1 of %2</source>
        <translation>关口 B 的证据：%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open findings: %1</source>
        <translation>未关闭的发现项：%1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>A verdict cannot be edited. Gate B closes by this one, and its verdicts stand.</source>
        <translation>裁决不可修改。关口 B 随此裁决关闭，其各项裁决即告确定。</translation>
    </message>
    <message>
        <source>%1, which is live here, is unusable and does not come back.</source>
        <translation>此处上线的 %1 不可用，不会再恢复。</translation>
    </message>
    <message>
        <source>Its exception ended on %1: until it has passed gate B the board stays red, and “check” answers no.</source>
        <translation>其例外已于 %1 结束：在通过关口 B 之前，看板保持红色，“check”回答否。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::StartForm</name>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>the registered content as it is</source>
        <translation>已登记的原样内容</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>the registered environment</source>
        <translation>已登记的环境</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>回退版本</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>hosts or services that will run it, apart by blanks</source>
        <translation>将运行它的主机或服务，以空格分隔</translation>
    </message>
    <message>
        <source>a SHA-256 when it was rewritten or packed</source>
        <translation>如经改写或打包，填 SHA-256</translation>
    </message>
    <message>
        <source>a SHA-256 when it differs</source>
        <translation>如有不同，填 SHA-256</translation>
    </message>
    <message>
        <source>the version that comes back if this one fails</source>
        <translation>此版本失败时恢复的版本</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>First: nothing was live here yet</source>
        <translation>首个：此处尚无版本上线过</translation>
    </message>
    <message>
        <source>%1: give a SHA-256 of 64 hexadecimal digits, or nothing.</source>
        <translation>%1：请填写 64 位十六进制的 SHA-256，或留空。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::SubmitForm</name>
    <message>
        <source>met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>not applicable yet</source>
        <translation>暂不适用</translation>
    </message>
    <message>
        <source>What gate A asks</source>
        <translation>关口 A 的要求</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Waive it with a reason; every reviewer reads it</source>
        <translation>说明理由予以豁免；每位评审人都会看到</translation>
    </message>
    <message>
        <source>Reason to waive %1</source>
        <translation>豁免%1的理由</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::SuccessorBox</name>
    <message>
        <source>Successor</source>
        <translation>后继版本</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::UnusableForm</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Defect class</source>
        <translation>缺陷类别</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Affected since</source>
        <translation>受影响起始时间</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Always: from its first use</source>
        <translation>始终：自首次使用起</translation>
    </message>
    <message>
        <source>From a date on</source>
        <translation>自某日起</translation>
    </message>
    <message>
        <source>Date since when it is affected</source>
        <translation>受影响的起始日期</translation>
    </message>
    <message>
        <source>required, kept in the audit trail</source>
        <translation>必填，保存在审计记录中</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>后继版本</translation>
    </message>
    <message>
        <source>%1 %2 must not be used</source>
        <translation>%1 %2 禁止使用</translation>
    </message>
    <message>
        <source>as everybody who used the version will read it</source>
        <translation>使用过此版本的每个人都会看到</translation>
    </message>
    <message>
        <source>Its answers are wrong since %1.</source>
        <translation>自 %1 起，其答案有误。</translation>
    </message>
    <message>
        <source>All its answers are affected.</source>
        <translation>其所有答案均受影响。</translation>
    </message>
    <message>
        <source>There is no successor yet.</source>
        <translation>尚无后继版本。</translation>
    </message>
    <message>
        <source>Move to %1.</source>
        <translation>请改用 %1。</translation>
    </message>
    <message>
        <source>New runs are refused from now on; please stop using its results.</source>
        <translation>即日起拒绝新的运行；请停止使用其结果。</translation>
    </message>
    <message>
        <source>Contact: %1.</source>
        <translation>联系方式：%1。</translation>
    </message>
    <message>
        <source>Confirm: %1 is unusable</source>
        <translation>确认：%1 不可用</translation>
    </message>
    <message>
        <source>Propose to mark %1 unusable</source>
        <translation>提议将 %1 标记为不可用</translation>
    </message>
    <message>
        <source>Then roll back to %1 in %2</source>
        <translation>随后在 %2 回滚到 %1</translation>
    </message>
    <message>
        <source>It was live there and is usable. Its dialog opens once this is recorded.</source>
        <translation>它曾在那里上线且可用。此项记录后将打开其对话框。</translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::VerdictBox</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve with findings</source>
        <translation>附发现项批准</translation>
    </message>
    <message>
        <source>Add a finding, or choose Approve.</source>
        <translation>请添加发现项，或选择“批准”。</translation>
    </message>
    <message numerus="yes">
        <source>Approve %1 with %n finding(s)</source>
        <translation>
            <numerusform>附 %n 个发现项批准 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ApproversModel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Who has it today</source>
        <translation>目前拥有者</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::AskedModel</name>
    <message>
        <source>Element: %1</source>
        <translation>要素：%1</translation>
    </message>
    <message>
        <source>%1: asked</source>
        <translation>%1：要求</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1：不要求</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>below</source>
        <translation>见下</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: may be waived</source>
        <translation>%1：可豁免</translation>
    </message>
    <message>
        <source>%1: may not be waived</source>
        <translation>%1：不可豁免</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>May be waived</source>
        <translation>可豁免</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ChainWatch</name>
    <message>
        <source>Checking the audit trail…</source>
        <translation>正在检查审计记录…</translation>
    </message>
    <message>
        <source>The audit trail was altered: %1</source>
        <translation>审计记录被改动：%1</translation>
    </message>
    <message>
        <source>Audit consistent to event %1; head not anchored</source>
        <translation>审计记录至事件 %1 一致；末端未锚定</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ChecklistModel</name>
    <message>
        <source>%1: takes a sentence</source>
        <translation>%1：需要一句说明</translation>
    </message>
    <message>
        <source>%1: a tick is enough</source>
        <translation>%1：勾选即可</translation>
    </message>
    <message>
        <source>What is confirmed</source>
        <translation>确认的内容</translation>
    </message>
    <message>
        <source>With a sentence</source>
        <translation>需要说明</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ChecksModel</name>
    <message>
        <source>What is asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ElementMatrixModel</name>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n 个引用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>asked by the policy</source>
        <translation>政策要求</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>此版本中没有</translation>
    </message>
    <message>
        <source>The policy asks for it</source>
        <translation>政策要求此项</translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation>已豁免：%1</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>无更改</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n 个已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n 个已删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation>
            <numerusform>%n 个已重命名</numerusform>
        </translation>
    </message>
    <message>
        <source>references differ</source>
        <translation>引用不同</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Base %1</source>
        <translation>基准版本 %1</translation>
    </message>
    <message>
        <source>No base</source>
        <translation>无基准版本</translation>
    </message>
    <message>
        <source>This version</source>
        <translation>此版本</translation>
    </message>
    <message>
        <source>This version %1</source>
        <translation>此版本 %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new reference(s)</source>
        <translation>
            <numerusform>%n 个新引用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Read whole by %1</source>
        <translation>%1 已全部阅读</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 未决</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 已解决</numerusform>
        </translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>讨论</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::EventListModel</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>检查点 %1</translation>
    </message>
    <message>
        <source>kept on %1 in %2</source>
        <translation>%1 保存于 %2</translation>
    </message>
    <message>
        <source>The events up to %1 were kept as a checkpoint: verify with this file whether they are unaltered.</source>
        <translation>截至 %1 的事件已保存为检查点：可用此文件验证它们未被更改。</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::FileChangeModel</name>
    <message numerus="yes">
        <source>%n unexplained change(s)</source>
        <translation>
            <numerusform>%n 处更改未说明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explained by an element&apos;s name only</source>
        <translation>
            <numerusform>%n 处仅以要素名称说明</numerusform>
        </translation>
    </message>
    <message>
        <source>no note mentions it</source>
        <translation>没有说明提及它</translation>
    </message>
    <message>
        <source>only its element is named</source>
        <translation>仅提及其要素</translation>
    </message>
    <message>
        <source>named</source>
        <translation>已提及</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message numerus="yes">
        <source>%n unexplained change(s), waived by the author</source>
        <translation>
            <numerusform>%n 项未解释的变更，作者已豁免</numerusform>
        </translation>
    </message>
    <message>
        <source>no note mentions it; waived</source>
        <translation>没有说明提及；已豁免</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation>说明中</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::FindingListModel</name>
    <message>
        <source>%1, revision %2, raised by %3 as %4</source>
        <translation>%1，修订 %2，由 %3 以%4身份提出</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1, revision %2, raised by rule</source>
        <translation>%1，修订 %2，按规则提出</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::FolderImport</name>
    <message>
        <source>Some text looks like a secret. Look at it, then confirm that it may be kept.</source>
        <translation>有些文本疑似机密信息。请查看后确认可以保留。</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ImportFilesModel</name>
    <message>
        <source>Line %1 looks like a %2: %3</source>
        <translation>第 %1 行疑似%2：%3</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>没有文件</translation>
    </message>
    <message>
        <source>no file matches</source>
        <translation>没有匹配的文件</translation>
    </message>
    <message>
        <source>tick what should be kept all the same</source>
        <translation>勾选仍要保留的项</translation>
    </message>
    <message>
        <source>executable</source>
        <translation>可执行</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>已排除 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1，%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n files</source>
        <translation>
            <numerusform>%1，%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::items::InventoryTreeModel</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::JobList</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation>没有正在运行的任务</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 失败：%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::LineCounts</name>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>too large to compare, %1</source>
        <translation>过大，无法比较，%1</translation>
    </message>
    <message>
        <source>too large to count, %1</source>
        <translation>过大，未计行数，%1</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>not text</source>
        <translation>非文本</translation>
    </message>
    <message>
        <source>too many lines to count</source>
        <translation>行数过多，未计数</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::PeopleModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>not linked</source>
        <translation>未关联</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Operating-system user</source>
        <translation>操作系统用户</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（代 %2）</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::QueueModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Gate A · approval for production</source>
        <translation>关口 A · 生产批准</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>With</source>
        <translation>当前处理人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Gate B · go live</source>
        <translation>关口 B · 上线</translation>
    </message>
    <message>
        <source>A second person · holds</source>
        <translation>第二人 · 暂停</translation>
    </message>
    <message>
        <source>With you to go on</source>
        <translation>在您手中继续</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>生产中</translation>
    </message>
    <message>
        <source>What you wait for</source>
        <translation>您在等待的</translation>
    </message>
    <message>
        <source>%1 · median %2, oldest %3</source>
        <translation>%1 · 中位 %2，最久 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>To confirm · holds</source>
        <translation>待确认 · 暂停</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ReadingMarks</name>
    <message>
        <source>Nobody is chosen to act, so nobody&apos;s reading is kept: choose who you are at the top right.</source>
        <translation>尚未选择操作者，因此不会记录阅读：请在右上角选择您的身份。</translation>
    </message>
    <message>
        <source>Not marked as read: %1</source>
        <translation>未能标记为已读：%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::SlotListModel</name>
    <message>
        <source>Slot</source>
        <translation>部署位</translation>
    </message>
    <message>
        <source>This version here</source>
        <translation>此版本在此处</translation>
    </message>
    <message>
        <source>Live here</source>
        <translation>此处上线</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::TargetMatrixModel</name>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>no report yet</source>
        <translation>尚无报告</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>不同：%1</translation>
    </message>
    <message>
        <source>differs: %1, which is %2</source>
        <translation>不同：%1，即 %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>最近报告</translation>
    </message>
    <message>
        <source>same, asked to report again</source>
        <translation>相同，已请其重新报告</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ThresholdsModel</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Worse than base by</source>
        <translation>比基准差</translation>
    </message>
    <message>
        <source>Worse by %</source>
        <translation>差 %</translation>
    </message>
</context>
<context>
    <name>gatehouse::items::VersionListModel</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>重新校验</translation>
    </message>
    <message>
        <source>Keep a checkpoint…</source>
        <translation>保存检查点…</translation>
    </message>
    <message>
        <source>Export for an auditor…</source>
        <translation>导出给审计员…</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Loading events</source>
        <translation>正在加载事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Any action</source>
        <translation>任意操作</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任意模型</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1/%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches the filters.</source>
        <translation>没有事件符合筛选条件。</translation>
    </message>
    <message>
        <source>Checked at %1 UTC.</source>
        <translation>校验时间：%1 UTC。</translation>
    </message>
    <message>
        <source>The trail was altered.</source>
        <translation>审计记录已被篡改。</translation>
    </message>
    <message>
        <source>Consistent to event %1.</source>
        <translation>截至事件 %1 一致。</translation>
    </message>
    <message>
        <source>Export for an auditor</source>
        <translation>导出给审计员</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Keep a checkpoint outside the registry</source>
        <translation>在登记册之外保存检查点</translation>
    </message>
    <message>
        <source>Checkpoints (*.checkpoint)</source>
        <translation>检查点 (*.checkpoint)</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Open as it was then</source>
        <translation>打开当时的样子</translation>
    </message>
    <message>
        <source>Redact a text…</source>
        <translation>抹除文本…</translation>
    </message>
    <message>
        <source>Show everything as of this event</source>
        <translation>显示截至此事件的全部内容</translation>
    </message>
    <message>
        <source>Events and their facts</source>
        <translation>事件及其详情</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Finds people, models, slots, kinds of events, texts and numbers</source>
        <translation>查找人员、模型、部署位、事件种类、文本和编号</translation>
    </message>
    <message>
        <source>Times of the list</source>
        <translation>列表的时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Not anchored: keep a checkpoint outside the registry. %1</source>
        <translation>末端尚未锚定：请在登记库之外保存一个检查点。%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::BaseChooser</name>
    <message>
        <source>Base to compare with</source>
        <translation>要比较的基准版本</translation>
    </message>
    <message>
        <source>Name of the version to compare with</source>
        <translation>要比较的版本名称</translation>
    </message>
    <message>
        <source>model@version</source>
        <translation>model@version</translation>
    </message>
    <message>
        <source>model@version or model@version:revision; Enter compares, Escape leaves it as it is</source>
        <translation>model@version 或 model@version:revision；按 Enter 比较，按 Escape 保持不变</translation>
    </message>
    <message>
        <source>none, a first version</source>
        <translation>无，首个版本</translation>
    </message>
    <message>
        <source>%1, its base</source>
        <translation>%1，其基准版本</translation>
    </message>
    <message>
        <source>revision %1, since my verdict</source>
        <translation>修订 %1，自我作出裁决以来</translation>
    </message>
    <message>
        <source>revision %1 of this version</source>
        <translation>此版本的修订 %1</translation>
    </message>
    <message>
        <source>Another version…</source>
        <translation>其他版本…</translation>
    </message>
    <message>
        <source>No version of %1 was registered before this one.</source>
        <translation>在此版本之前没有登记过 %1 的其他版本。</translation>
    </message>
    <message>
        <source>No other version of %1 is live.</source>
        <translation>%1 没有其他上线的版本。</translation>
    </message>
    <message>
        <source>Choose who you are: then the last version that you approved is known.</source>
        <translation>请选择您的身份：然后才知道您最近批准的版本。</translation>
    </message>
    <message>
        <source>You have approved no other version of %1.</source>
        <translation>您没有批准过 %1 的其他版本。</translation>
    </message>
    <message>
        <source>%1 is its base; it is compared with that already.</source>
        <translation>%1 就是它的基准，已在与之比较。</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::BoardEvents</name>
    <message>
        <source>Loading events</source>
        <translation>正在加载事件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Events in production</source>
        <translation>生产中的事件</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened in production between these days.</source>
        <translation>这些日期之间生产中没有发生任何事件。</translation>
    </message>
    <message>
        <source>Show the whole trail</source>
        <translation>显示全部记录</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::BoardFacts</name>
    <message>
        <source>Next: %1.</source>
        <translation>下一步：%1。</translation>
    </message>
    <message>
        <source>Targets of %1</source>
        <translation>%1 的目标</translation>
    </message>
    <message>
        <source>%1 runs %2, which is unusable, since %3.</source>
        <translation>%1 自 %3 起运行不可用的 %2。</translation>
    </message>
    <message>
        <source>%1 runs %2 instead of %3 since %4.</source>
        <translation>%1 自 %4 起运行 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 runs a build that nobody deployed here, since %2.</source>
        <translation>%1 自 %2 起运行一个无人在此部署的构建。</translation>
    </message>
    <message>
        <source>%1 runs the right build in another environment, since %2.</source>
        <translation>%1 自 %2 起在另一环境中运行正确的构建。</translation>
    </message>
    <message>
        <source>Since you last looked</source>
        <translation>您上次查看以来</translation>
    </message>
    <message>
        <source>Open event %1 in the audit trail</source>
        <translation>在审计记录中打开事件 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s)</source>
        <translation>
            <numerusform>另有 %n 个更早的事件</numerusform>
        </translation>
    </message>
    <message>
        <source>On its way here</source>
        <translation>即将在此部署</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>上线时间</translation>
    </message>
    <message>
        <source>Deployer</source>
        <translation>部署人</translation>
    </message>
    <message>
        <source>Exception until</source>
        <translation>例外至</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复审</translation>
    </message>
    <message>
        <source>Stale when</source>
        <translation>何时过时</translation>
    </message>
    <message>
        <source>Rollback to</source>
        <translation>回滚到</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>nothing, the first version here</source>
        <translation>无，这是此处的第一个版本</translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Approvals of %1</source>
        <translation>%1 的批准</translation>
    </message>
    <message>
        <source>Adopted: it ran before the registry knew it and went through no gate.</source>
        <translation>已纳管：它在登记册知晓之前已在运行，未经过任何关口。</translation>
    </message>
    <message>
        <source>Nobody has approved this content.</source>
        <translation>无人批准过此内容。</translation>
    </message>
    <message>
        <source>Live without gate B, under an exception.</source>
        <translation>未经关口 B，依例外上线。</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>未关闭的发现项</translation>
    </message>
    <message>
        <source>Finding %1, %2</source>
        <translation>发现项 %1，%2</translation>
    </message>
    <message>
        <source>Open finding %1</source>
        <translation>打开发现项 %1</translation>
    </message>
    <message>
        <source>%1, overdue since %2</source>
        <translation>%1，自 %2 起逾期</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>Where the results are</source>
        <translation>结果所在</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Open the consumer %1</source>
        <translation>打开使用方 %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::BoardFilterBar</name>
    <message>
        <source>Filter the board</source>
        <translation>筛选看板</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>关注程度</translation>
    </message>
    <message>
        <source>Filter by attention</source>
        <translation>按关注程度筛选</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Filter by risk tier</source>
        <translation>按风险等级筛选</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Filter by owner</source>
        <translation>按负责人筛选</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>标记为已看</translation>
    </message>
    <message>
        <source>What changed so far is no longer news to you</source>
        <translation>到目前为止的变更不再算作新消息</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <translation>
            <numerusform>显示 %n 行中的 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Since I last looked %1</source>
        <translation>上次查看以来 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) changed since you looked on %1.</source>
        <translation>
            <numerusform>您于 %1 查看以来，有 %n 行变更。</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not looked here before; from the next time on, changes are marked.</source>
        <translation>您尚未在此查看过；从下次起会标出变更。</translation>
    </message>
    <message>
        <source>Only what changed since I last looked</source>
        <translation>仅显示我上次查看以来的变更</translation>
    </message>
    <message>
        <source>Filter slots</source>
        <translation>筛选部署位</translation>
    </message>
    <message>
        <source>By model, slot or target</source>
        <translation>按模型、部署位或目标</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::BoardList</name>
    <message>
        <source>Production board</source>
        <translation>生产看板</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>复制此行</translation>
    </message>
    <message>
        <source>Copy the build&apos;s SHA-256</source>
        <translation>复制构建的 SHA-256</translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation>回滚到 %1…</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::BoardPane</name>
    <message>
        <source>Facts of the row</source>
        <translation>此行的信息</translation>
    </message>
    <message>
        <source>Close the facts</source>
        <translation>关闭信息</translation>
    </message>
    <message>
        <source>Close the facts (Space)</source>
        <translation>关闭信息 (Space)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Choose a row to see its targets, approvals and findings.</source>
        <translation>请选择一行以查看其目标、批准和发现项。</translation>
    </message>
    <message>
        <source>Open finding %1</source>
        <translation>打开发现项 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的历史</translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation>回滚到 %1…</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ChangesSection</name>
    <message>
        <source>Opening the file</source>
        <translation>正在打开文件</translation>
    </message>
    <message>
        <source>No more changes in this file; once more for the next file.</source>
        <translation>此文件中没有更多更改；再按一次转到下一个文件。</translation>
    </message>
    <message>
        <source>No earlier changes in this file; once more for the file before.</source>
        <translation>此文件中没有更早的更改；再按一次转到上一个文件。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation>上一处更改 (Shift+F7)</translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation>下一处更改 (F7)</translation>
    </message>
    <message>
        <source>Previous file ([)</source>
        <translation>上一个文件 ([)</translation>
    </message>
    <message>
        <source>Next file (])</source>
        <translation>下一个文件 (])</translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Show the whole file without comparing</source>
        <translation>显示整个文件，不作比较</translation>
    </message>
    <message>
        <source>The file as it is in this version, without comparing</source>
        <translation>此版本中的文件原貌，不作比较</translation>
    </message>
    <message>
        <source>Arrangement of the difference</source>
        <translation>差异的排列方式</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Unified</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>M changes it</source>
        <translation>按 M 切换</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>上一个文件</translation>
    </message>
    <message>
        <source>Side by side or unified</source>
        <translation>并排或合并</translation>
    </message>
    <message>
        <source>%1 revision %2</source>
        <translation>%1 修订 %2</translation>
    </message>
    <message>
        <source>no base</source>
        <translation>无基准版本</translation>
    </message>
    <message>
        <source>There is no file %1 here.</source>
        <translation>此处没有文件 %1。</translation>
    </message>
    <message>
        <source>Choose a file on the left to read it.</source>
        <translation>在左侧选择一个文件以阅读。</translation>
    </message>
    <message>
        <source>This is the last file with a difference.</source>
        <translation>这是最后一个有差异的文件。</translation>
    </message>
    <message>
        <source>This is the first file with a difference.</source>
        <translation>这是第一个有差异的文件。</translation>
    </message>
    <message>
        <source>too narrow for side by side</source>
        <translation>宽度不足，无法并排显示</translation>
    </message>
    <message>
        <source>Each column needs room for %1 characters: widen the window or narrow the list of files.</source>
        <translation>每一栏需要容纳 %1 个字符：请加宽窗口，或缩窄文件列表。</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>按含义</translation>
    </message>
    <message>
        <source>Compare by keys and packages instead of by line</source>
        <translation>按键和软件包比较，而不是按行</translation>
    </message>
    <message>
        <source>Packages with their versions, settings by their keys. B changes between this and the lines.</source>
        <translation>软件包按版本，设置按键名。按 B 在此与按行之间切换。</translation>
    </message>
    <message>
        <source>By meaning or by line</source>
        <translation>按含义或按行</translation>
    </message>
    <message>
        <source>Change is read, on to the next</source>
        <translation>此处已读，前往下一处</translation>
    </message>
    <message>
        <source>File is read, or not</source>
        <translation>文件已读或未读</translation>
    </message>
    <message>
        <source>File is read, on to the next</source>
        <translation>文件已读，前往下一个</translation>
    </message>
    <message>
        <source>Every file with a difference is marked as read.</source>
        <translation>所有有差异的文件都已标记为已读。</translation>
    </message>
    <message>
        <source>Write about the line or the selection</source>
        <translation>就该行或所选内容写评论</translation>
    </message>
    <message>
        <source>Next thread of the file</source>
        <translation>文件的下一个讨论</translation>
    </message>
    <message>
        <source>Previous thread of the file</source>
        <translation>文件的上一个讨论</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ChecksSection</name>
    <message>
        <source>Checks of gate A</source>
        <translation>关口 A 的检查</translation>
    </message>
    <message>
        <source>The chosen check</source>
        <translation>所选检查</translation>
    </message>
    <message>
        <source>Propose to close…</source>
        <translation>提议关闭…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Give a later date…</source>
        <translation>延长期限…</translation>
    </message>
    <message>
        <source>Nobody could decide.</source>
        <translation>无人可裁决。</translation>
    </message>
    <message>
        <source>The policy asks for roles that no different people who are not the author hold. An admin grants roles under Registry &gt; People.</source>
        <translation>政策要求的角色，没有由作者以外的不同人员担任。管理员可在“登记册 &gt; 人员”中授予角色。</translation>
    </message>
    <message>
        <source>Its owner proposes to close it first, with evidence.</source>
        <translation>由其负责人先提议关闭，并附上依据。</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>添加证据…</translation>
    </message>
    <message>
        <source>A validation report or golden tests, for everybody who decides at gate A</source>
        <translation>验证报告或黄金测试，供关口 A 的每位决定者查看</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Who can mend it</source>
        <translation>由谁补正</translation>
    </message>
    <message>
        <source>Show in Elements</source>
        <translation>在“要素”中显示</translation>
    </message>
    <message>
        <source>Show in Release notes</source>
        <translation>在“发布说明”中显示</translation>
    </message>
    <message>
        <source>Facts of the model…</source>
        <translation>模型的事实信息…</translation>
    </message>
    <message>
        <source>Policy %1</source>
        <translation>政策 %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::CommentEdit</name>
    <message>
        <source>Nobody acts at this desk. Choose who you are at the top right of the window.</source>
        <translation>此处没有选定操作人。请在窗口右上角选择您是谁。</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::CommentText</name>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ConsumerFacts</name>
    <message>
        <source>What to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The use</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>代表人</translation>
    </message>
    <message>
        <source>nobody here; the owner acknowledges for it</source>
        <translation>此处无人；由负责人代为确认</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Reported use</source>
        <translation>上报的使用</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>最近读取</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>上报人</translation>
    </message>
    <message>
        <source>Where the results are</source>
        <translation>结果所在</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Nothing was recorded of the consumer itself; its entry came with the model.</source>
        <translation>没有关于该使用方自身的记录；其条目随模型而来。</translation>
    </message>
    <message>
        <source>Open event %1 in the audit trail</source>
        <translation>在审计记录中打开事件 %1</translation>
    </message>
    <message>
        <source>none yet; programs report when was last read, and how much</source>
        <translation>尚无；由程序上报最近读取时间与数量</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用方式</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ConsumerPage</name>
    <message>
        <source>Find results…</source>
        <translation>查找结果…</translation>
    </message>
    <message>
        <source>The results directory; a use is registered there</source>
        <translation>结果目录；在那里登记使用</translation>
    </message>
    <message>
        <source>Loading the consumer</source>
        <translation>正在载入使用方</translation>
    </message>
    <message>
        <source>Use and facts</source>
        <translation>使用与信息</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Acknowledge what waits…</source>
        <translation>确认待办…</translation>
    </message>
    <message>
        <source>Change the use…</source>
        <translation>更改使用…</translation>
    </message>
    <message>
        <source>End the use…</source>
        <translation>结束使用…</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>显示或隐藏信息</translation>
    </message>
    <message>
        <source>My use</source>
        <translation>我的使用</translation>
    </message>
    <message>
        <source>Nobody acts here.</source>
        <translation>无人操作。</translation>
    </message>
    <message>
        <source>All for which %1 speaks.</source>
        <translation>%1 所代表的全部。</translation>
    </message>
    <message>
        <source>%1 speaks for it</source>
        <translation>由 %1 代表</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) used, live in %1 slots.</source>
        <translation>
            <numerusform>使用 %n 个模型，在 %1 个部署位上线。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for an acknowledgement.</source>
        <translation>
            <numerusform>%n 项变更等待确认。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know.</source>
        <translation>
            <numerusform>%n 条须知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was used at that moment.</source>
        <translation>那一时刻没有使用任何模型。</translation>
    </message>
    <message>
        <source>You have registered no use. Find the results that you read, and register there: you are asked before they change.</source>
        <translation>您尚未登记任何使用。找到您读取的结果并在那里登记：变更前会征询您。</translation>
    </message>
    <message>
        <source>“%1” uses nothing any more.</source>
        <translation>“%1”已不再使用任何模型。</translation>
    </message>
    <message>
        <source>Open the results directory</source>
        <translation>打开结果目录</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ConsumerPane</name>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>Facts of the use</source>
        <translation>使用信息</translation>
    </message>
    <message>
        <source>Close the facts</source>
        <translation>关闭信息</translation>
    </message>
    <message>
        <source>Close the facts (Space)</source>
        <translation>关闭信息 (Space)</translation>
    </message>
    <message>
        <source>Change the use…</source>
        <translation>更改使用…</translation>
    </message>
    <message>
        <source>End the use…</source>
        <translation>结束使用…</translation>
    </message>
    <message>
        <source>Acknowledge %1…</source>
        <translation>确认 %1…</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::DecisionBar</name>
    <message>
        <source>Decisions</source>
        <translation>裁决操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More decisions</source>
        <translation>更多裁决操作</translation>
    </message>
    <message>
        <source>Nobody is chosen to act: choose who you are at the top right.</source>
        <translation>尚未选择操作人：请在右上角选择您的身份。</translation>
    </message>
    <message>
        <source>open the newest revision first</source>
        <translation>请先打开最新修订</translation>
    </message>
    <message>
        <source>As %1: %2</source>
        <translation>以%1身份：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is nothing to submit or approve here now.</source>
        <translation>目前没有可提交或批准的内容。</translation>
    </message>
    <message>
        <source>Nothing can be decided in the past.</source>
        <translation>在过去的时刻无法作出任何决定。</translation>
    </message>
    <message>
        <source>Open for reading only: nothing can be decided from here.</source>
        <translation>以只读方式打开：无法从这里作出决定。</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::DeploymentsSection</name>
    <message>
        <source>Slots</source>
        <translation>部署位</translation>
    </message>
    <message>
        <source>The chosen slot</source>
        <translation>所选部署位</translation>
    </message>
    <message>
        <source>The slots are being loaded.</source>
        <translation>正在加载部署位。</translation>
    </message>
    <message>
        <source>This version is not deployed here.</source>
        <translation>此版本未在此部署。</translation>
    </message>
    <message>
        <source>Live here</source>
        <translation>此处上线</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>Exception until</source>
        <translation>例外至</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Adopted: it ran here before the registry knew it, and was never reviewed.</source>
        <translation>已纳管：它在登记册知晓之前已在此运行，且从未经过评审。</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>上线时间</translation>
    </message>
    <message>
        <source>Was live from</source>
        <translation>曾上线自</translation>
    </message>
    <message>
        <source>Deployer</source>
        <translation>部署人</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始部署</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>回退版本</translation>
    </message>
    <message>
        <source>first here</source>
        <translation>此处的首个版本</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>the content as registered</source>
        <translation>与登记的内容相同</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>May go live</source>
        <translation>可上线时段</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Stale when</source>
        <translation>何时过时</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复审</translation>
    </message>
    <message>
        <source>Interface contract</source>
        <translation>接口约定</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>预期 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has not reported yet</source>
        <translation>%1 尚未报告</translation>
    </message>
    <message>
        <source>%1 in step, seen %2</source>
        <translation>%1 同步，最近报告 %2</translation>
    </message>
    <message>
        <source>Evidence of gate B</source>
        <translation>关口 B 的证据</translation>
    </message>
    <message>
        <source>Gate B</source>
        <translation>关口 B</translation>
    </message>
    <message>
        <source>Nobody can give it: no one holds the role who is neither author nor deployer.</source>
        <translation>无人可作出：没有既非作者也非部署人的人员担任该角色。</translation>
    </message>
    <message>
        <source>can be given by %1</source>
        <translation>可由 %1 作出</translation>
    </message>
    <message>
        <source>Add slot…</source>
        <translation>添加部署位…</translation>
    </message>
    <message>
        <source>There was no slot at that moment.</source>
        <translation>当时没有部署位。</translation>
    </message>
    <message>
        <source>There is no slot yet. A slot is a place where models run; a deployer or an admin makes it, then this version can be started there.</source>
        <translation>还没有部署位。部署位是模型运行的地方；由部署人或管理员创建，之后即可在其中启动此版本。</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>保存 %1…</translation>
    </message>
    <message>
        <source>Validation reports</source>
        <translation>验证报告</translation>
    </message>
    <message>
        <source>%1: in favour</source>
        <translation>%1：支持</translation>
    </message>
    <message>
        <source>%1: not in favour</source>
        <translation>%1：不支持</translation>
    </message>
    <message>
        <source>Its end</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>%1 acknowledged it, said by %2, %3</source>
        <translation>%1 已确认，由 %2 表示，%3</translation>
    </message>
    <message>
        <source>has not acknowledged it</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Open the consumer %1</source>
        <translation>打开使用方 %1</translation>
    </message>
    <message>
        <source>%1 runs %2, seen %3</source>
        <translation>%1 运行 %2，见于 %3</translation>
    </message>
    <message>
        <source>build %1</source>
        <translation>构建 %1</translation>
    </message>
    <message>
        <source>%1 already runs what is on its way, seen %2</source>
        <translation>%1 已运行即将上线的内容，见于 %2</translation>
    </message>
    <message>
        <source>%1 (not asked by the policy)</source>
        <translation>%1（政策未要求）</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ElementCounts</name>
    <message>
        <source>Explained changes by element</source>
        <translation>按要素列出已说明的更改</translation>
    </message>
    <message>
        <source>Explained, by element</source>
        <translation>已说明，按要素</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ElementFiles</name>
    <message>
        <source>Differences only</source>
        <translation>仅差异</translation>
    </message>
    <message>
        <source>Open difference</source>
        <translation>打开差异</translation>
    </message>
    <message>
        <source>Show only files that differ</source>
        <translation>仅显示有差异的文件</translation>
    </message>
    <message>
        <source>Open the difference of the chosen file</source>
        <translation>打开所选文件的差异</translation>
    </message>
    <message>
        <source>Files of the element</source>
        <translation>要素的文件</translation>
    </message>
    <message>
        <source>%1: no files</source>
        <translation>%1：没有文件</translation>
    </message>
    <message>
        <source>No file of this element differs.</source>
        <translation>此要素没有文件存在差异。</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>显示所有文件</translation>
    </message>
    <message>
        <source>This element has no files.</source>
        <translation>此要素没有文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n file(s) with a difference</source>
        <translation>
            <numerusform>%1：%n 个文件中有 %2 个存在差异</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ElementsSection</name>
    <message>
        <source>Elements of the version against its base</source>
        <translation>版本要素与基准版本的对照</translation>
    </message>
    <message>
        <source>Elements and the gate</source>
        <translation>要素与关口</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Gate A and facts</source>
        <translation>关口 A 与事实</translation>
    </message>
    <message>
        <source>Write about the element</source>
        <translation>就该要素写评论</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::EventPane</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Open as it was then</source>
        <translation>打开当时的状态</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>The event&apos;s bytes are on the clipboard.</source>
        <translation>事件的字节已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Choose an event to see what was written.</source>
        <translation>选择一个事件以查看写入的内容。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>%1 %2, revision %3</source>
        <translation>%1 %2，修订 %3</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Redacted; its digest stays in the trail.</source>
        <translation>已抹除；其摘要留在审计记录中。</translation>
    </message>
    <message>
        <source>Digest named by the event</source>
        <translation>事件所记的摘要</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>写入的内容</translation>
    </message>
    <message>
        <source>canonical JSON, RFC 8785</source>
        <translation>规范 JSON，RFC 8785</translation>
    </message>
    <message>
        <source>Bytes of the event</source>
        <translation>事件的字节</translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation>链中的位置</translation>
    </message>
    <message>
        <source>is the previous hash above</source>
        <translation>即上方的前一哈希值</translation>
    </message>
    <message>
        <source>is not the hash that this event names</source>
        <translation>不是此事件所记的哈希值</translation>
    </message>
    <message>
        <source>recomputed, the same</source>
        <translation>重新计算，结果相同</translation>
    </message>
    <message>
        <source>recomputed, another: the event was altered</source>
        <translation>重新计算，结果不同：事件被改动</translation>
    </message>
    <message>
        <source>names this event&apos;s hash as its previous</source>
        <translation>将此事件的哈希值记为其前一哈希值</translation>
    </message>
    <message>
        <source>names another hash as its previous</source>
        <translation>将另一哈希值记为其前一哈希值</translation>
    </message>
    <message>
        <source>This is the newest event; nothing after it anchors it yet.</source>
        <translation>这是最新的事件；其后尚无任何内容将其锚定。</translation>
    </message>
    <message>
        <source>Redact…</source>
        <translation>抹除…</translation>
    </message>
    <message>
        <source>Redact a text of this event</source>
        <translation>抹除该事件的一段文本</translation>
    </message>
    <message>
        <source>%1
%2 proposes to redact this (event %3): %4</source>
        <translation>%1
%2 提议抹除这段文本（事件 %3）：%4</translation>
    </message>
    <message>
        <source>Redacted by %1, as %2 proposed, %3 (event %4): %5. Its digest stays in the trail.</source>
        <translation>由 %1 按 %2 的提议于 %3 抹除（事件 %4）：%5。其摘要留在审计记录中。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Clock…</source>
        <translation>时钟…</translation>
    </message>
    <message>
        <source>Correct the clock of this event</source>
        <translation>更正该事件的时钟</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 代 %2</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::FactStrip</name>
    <message>
        <source>What is open</source>
        <translation>未了事项</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::FileList</name>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅差异</translation>
    </message>
    <message>
        <source>Show only files that differ</source>
        <translation>仅显示有差异的文件</translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation>版本的文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) shown</source>
        <translation>
            <numerusform>显示 %1/%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>This version has no files.</source>
        <translation>此版本没有文件。</translation>
    </message>
    <message>
        <source>No file matches.</source>
        <translation>没有匹配的文件。</translation>
    </message>
    <message>
        <source>No file differs from the base.</source>
        <translation>没有文件与基准版本不同。</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>显示所有文件</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::FileThreads</name>
    <message>
        <source>of revision %1; what it was said about is gone or another</source>
        <translation>针对修订 %1；所说的内容已不在或已改变</translation>
    </message>
    <message>
        <source>on revision %1, still applies</source>
        <translation>针对修订 %1，仍然适用</translation>
    </message>
    <message>
        <source>Show the file by line to say something about a line of it; Threads says something about the version.</source>
        <translation>要就某一行写评论，请按行显示文件；“讨论”页可就整个版本写评论。</translation>
    </message>
    <message>
        <source>No further thread in this file.</source>
        <translation>此文件后面没有讨论了。</translation>
    </message>
    <message>
        <source>No earlier thread in this file.</source>
        <translation>此文件前面没有讨论了。</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::GatePane</name>
    <message>
        <source>Gate A and facts of the version</source>
        <translation>关口 A 与版本信息</translation>
    </message>
    <message>
        <source>Gate A</source>
        <translation>关口 A</translation>
    </message>
    <message>
        <source>outdated: given on revision %1</source>
        <translation>已过时：针对修订 %1 作出</translation>
    </message>
    <message>
        <source>entered by %1 as %2</source>
        <translation>由 %1 以 %2 的身份录入</translation>
    </message>
    <message>
        <source>%1 abstained</source>
        <translation>%1 已弃权</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>can be given by %1</source>
        <translation>可由 %1 作出</translation>
    </message>
    <message>
        <source>Solo registry: one person may take every step, also those that ask for two.</source>
        <translation>单人登记册：一人可执行所有步骤，包括需要两人的步骤。</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Affected since</source>
        <translation>受影响起始时间</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>暂停人</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>后继版本</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Notice to consumers</source>
        <translation>给使用方的通知</translation>
    </message>
    <message>
        <source>Open the successor, %1</source>
        <translation>打开后继版本 %1</translation>
    </message>
    <message>
        <source>New runs are refused</source>
        <translation>拒绝新的运行</translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation>禁止使用</translation>
    </message>
    <message>
        <source>Proposed: unusable</source>
        <translation>已提议：不可用</translation>
    </message>
    <message>
        <source>Proposed: usable again</source>
        <translation>已提议：恢复可用</translation>
    </message>
    <message>
        <source>a second person confirms</source>
        <translation>由第二人确认</translation>
    </message>
    <message>
        <source>Still runs</source>
        <translation>仍可运行</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个未关闭</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, due %4</source>
        <translation>%1，%2，%3，期限 %4</translation>
    </message>
    <message>
        <source>Show in Checks</source>
        <translation>在“检查”中显示</translation>
    </message>
    <message>
        <source>Waived by the author</source>
        <translation>作者已豁免</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>发布说明</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) no note explains</source>
        <translation>
            <numerusform>%n 处更改没有说明</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Release notes</source>
        <translation>在“发布说明”中显示</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation>预期用途</translation>
    </message>
    <message>
        <source>Stated in gatehouse.yaml</source>
        <translation>gatehouse.yaml 中的声明</translation>
    </message>
    <message>
        <source>as entered</source>
        <translation>按录入原样</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>面向 %1</translation>
    </message>
    <message>
        <source>Operating requirements</source>
        <translation>运行要求</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>at most %1 ms</source>
        <translation>不超过 %1 毫秒</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>at most %1 MB</source>
        <translation>不超过 %1 MB</translation>
    </message>
    <message>
        <source>Batch window</source>
        <translation>批处理时段</translation>
    </message>
    <message>
        <source>Interface contract</source>
        <translation>接口约定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>a first one</source>
        <translation>首个约定</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) no note explains; the author waived it</source>
        <translation>
            <numerusform>%n 项变更没有说明解释；作者已豁免</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>驳回的理由</translation>
    </message>
    <message>
        <source>What has to change</source>
        <translation>须修改的内容</translation>
    </message>
    <message>
        <source>said of revision %1</source>
        <translation>针对修订 %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Open the consumer %1</source>
        <translation>打开使用方 %1</translation>
    </message>
    <message>
        <source>policy %1</source>
        <translation>政策 %1</translation>
    </message>
    <message>
        <source>at least %1 per second</source>
        <translation>每秒至少 %1</translation>
    </message>
    <message>
        <source>Feature freshness</source>
        <translation>特征新鲜度</translation>
    </message>
    <message>
        <source>at most %1 h</source>
        <translation>最多 %1 小时</translation>
    </message>
    <message>
        <source>Peak memory</source>
        <translation>峰值内存</translation>
    </message>
    <message>
        <source>Concurrent users</source>
        <translation>并发用户数</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Nobody can give it: no one is left who holds the role and may decide.</source>
        <translation>无人可以给出：没有人还持有该角色且可以决定。</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>信号</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>%n 处值得查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message numerus="yes">
        <source>had read %1 of %n change(s)</source>
        <translation>
            <numerusform>已读 %n 处更改中的 %1 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>要求：%1</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2, new</source>
        <translation>%1：%2，新增</translation>
    </message>
    <message>
        <source>%1: gone, was %2</source>
        <translation>%1：已去除，原为 %2</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <translation>%1：%2，原为 %3</translation>
    </message>
    <message>
        <source>%1: new</source>
        <translation>%1：新增</translation>
    </message>
    <message>
        <source>%1: gone</source>
        <translation>%1：已去除</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::HistorySection</name>
    <message>
        <source>Events of the version, newest first</source>
        <translation>版本的事件，最新的在前</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>所选事件</translation>
    </message>
    <message>
        <source>Open as it was then</source>
        <translation>打开当时的状态</translation>
    </message>
    <message>
        <source>Show in Audit</source>
        <translation>在审计中显示</translation>
    </message>
    <message>
        <source>What happens to the version is written here.</source>
        <translation>此版本发生的事会写在这里。</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Events and the chosen one</source>
        <translation>事件与所选事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ImportDialog</name>
    <message>
        <source>Commit %1 of %2, unchanged</source>
        <translation>%2 的提交 %1，无更改</translation>
    </message>
    <message>
        <source>no branch</source>
        <translation>无分支</translation>
    </message>
    <message>
        <source>Commit %1 with changes: %2 changed, %3 added, %4 removed</source>
        <translation>提交 %1，有更改：%2 个已更改，%3 个新增，%4 个已删除</translation>
    </message>
    <message>
        <source>In a git repository whose commit could not be read</source>
        <translation>位于 git 仓库中，但无法读取其提交</translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation>正在浏览文件夹</translation>
    </message>
    <message>
        <source>Register a version</source>
        <translation>登记版本</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation>正在浏览文件夹…</translation>
    </message>
    <message>
        <source>Files and facts</source>
        <translation>文件与事实信息</translation>
    </message>
    <message>
        <source>Save as gatehouse.yaml</source>
        <translation>另存为 gatehouse.yaml</translation>
    </message>
    <message>
        <source>Writes what stands here into the folder, so that its next import needs no typing</source>
        <translation>将此处的内容写入文件夹，下次导入时无需再输入</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was registered.</source>
        <translation>导入已取消；未登记任何内容。</translation>
    </message>
    <message>
        <source>Reading the files in…</source>
        <translation>正在读入文件…</translation>
    </message>
    <message>
        <source>gatehouse.yaml is in the folder.</source>
        <translation>gatehouse.yaml 已写入文件夹。</translation>
    </message>
    <message>
        <source>Replace gatehouse.yaml?</source>
        <translation>替换 gatehouse.yaml？</translation>
    </message>
    <message>
        <source>The folder has a gatehouse.yaml already. Its comments and its order will be lost.</source>
        <translation>文件夹中已有 gatehouse.yaml。其注释和顺序将丢失。</translation>
    </message>
    <message>
        <source>Replace gatehouse.yaml</source>
        <translation>替换 gatehouse.yaml</translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folder: %1 of %Ln file(s)</source>
        <translation>
            <numerusform>正在浏览文件夹：%1 / %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through the folder: %Ln file(s)</source>
        <translation>
            <numerusform>正在浏览文件夹：%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 / %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 instead</source>
        <translation>改为导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more folder(s) are empty, too.</source>
        <translation>
            <numerusform>另有 %n 个文件夹也是空的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to fill in: %1</source>
        <translation>尚待填写：%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ImportFields</name>
    <message>
        <source>Facts of the version</source>
        <translation>版本的事实信息</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>e.g. 1.2.0</source>
        <translation>例如 1.2.0</translation>
    </message>
    <message>
        <source>Version &amp;label</source>
        <translation>版本标签(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Base version</source>
        <translation>基准版本(&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>作者(&amp;U)</translation>
    </message>
    <message>
        <source>Release &amp;notes</source>
        <translation>发布说明(&amp;N)</translation>
    </message>
    <message>
        <source>What this version changes, and why</source>
        <translation>此版本更改了什么，以及原因</translation>
    </message>
    <message>
        <source>Intended u&amp;se</source>
        <translation>预期用途(&amp;S)</translation>
    </message>
    <message>
        <source>What the answers may be used for, and what not</source>
        <translation>答案可用于什么，不可用于什么</translation>
    </message>
    <message>
        <source>Facts of the model</source>
        <translation>模型的事实信息</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>The question that the model answers</source>
        <translation>模型所回答的问题</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>Risk &amp;tier</source>
        <translation>风险等级(&amp;T)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>new model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>replaces the draft of this label</source>
        <translation>替换此标签的草稿</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>inherited from the model</source>
        <translation>继承自模型</translation>
    </message>
    <message>
        <source>inherited: the newest version</source>
        <translation>继承：最新版本</translation>
    </message>
    <message>
        <source>inherited from %1</source>
        <translation>继承自 %1</translation>
    </message>
    <message>
        <source>Inherited from %1: %2</source>
        <translation>继承自 %1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>inherited: the base of %1</source>
        <translation>继承：%1 的基准版本</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ImportFiles</name>
    <message>
        <source>Element of %1</source>
        <translation>%1 的要素</translation>
    </message>
    <message>
        <source>How files are grouped</source>
        <translation>文件的分组方式</translation>
    </message>
    <message>
        <source>By element</source>
        <translation>按要素</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>单一列表</translation>
    </message>
    <message>
        <source>Filter the files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>文件夹中的文件</translation>
    </message>
    <message>
        <source>&amp;Element of the chosen files</source>
        <translation>所选文件的要素(&amp;E)</translation>
    </message>
    <message>
        <source>Element of the chosen files</source>
        <translation>所选文件的要素</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::InventoryFilterBar</name>
    <message>
        <source>Search the inventory</source>
        <translation>搜索总览</translation>
    </message>
    <message>
        <source>Filter by name, purpose, note</source>
        <translation>按名称、用途、说明筛选</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>Usability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Filter by usability</source>
        <translation>按可用性筛选</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Filter by risk tier</source>
        <translation>按风险等级筛选</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Filter by owner</source>
        <translation>按负责人筛选</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>移除筛选 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::InventoryList</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>显示或隐藏预览</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::InventoryPage</name>
    <message>
        <source>How versions are grouped</source>
        <translation>版本的分组方式</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>所有版本</translation>
    </message>
    <message>
        <source>Loading the inventory</source>
        <translation>正在加载总览</translation>
    </message>
    <message>
        <source>Inventory by model</source>
        <translation>按模型的总览</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Register version…</source>
        <translation>登记版本…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>显示或隐藏预览</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>List and preview</source>
        <translation>列表和预览</translation>
    </message>
    <message>
        <source>No version matches.</source>
        <translation>没有匹配的版本。</translation>
    </message>
    <message>
        <source>Every model and its versions will stand here.</source>
        <translation>所有模型及其版本会列在这里。</translation>
    </message>
    <message>
        <source>The digest of %1 is in the clipboard.</source>
        <translation>%1 的摘要已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Export the inventory as CSV</source>
        <translation>将总览导出为 CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written to %1.</source>
        <translation>
            <numerusform>已将 %n 个版本写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by…</source>
        <translation>排序依据…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln model(s)</source>
        <translation>
            <numerusform>%1 / %Ln 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln version(s)</source>
        <translation>
            <numerusform>%1 / %Ln 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>not known now</source>
        <translation>目前未知</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::LifecycleStepper</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Review A</source>
        <translation>关口 A 评审</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>已纳管</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation>%1：未到</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>Lifecycle: %1</source>
        <translation>生命周期：%1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>已上线</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Review B</source>
        <translation>关口 B 评审</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>Live by exception</source>
        <translation>依例外上线</translation>
    </message>
    <message>
        <source>; then in each slot: %1</source>
        <translation>；随后在每个部署位：%1</translation>
    </message>
    <message>
        <source>then in each slot</source>
        <translation>随后在每个部署位</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ListColumns</name>
    <message>
        <source>Ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降序</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>按“%1”升序排列</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>按“%1”降序排列</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ModelPreview</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复审</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>部署位</translation>
    </message>
    <message>
        <source>It is live nowhere.</source>
        <translation>未在任何地方上线。</translation>
    </message>
    <message>
        <source>Open %1 in %2</source>
        <translation>打开%2中的 %1</translation>
    </message>
    <message>
        <source>Where the results are</source>
        <translation>结果所在</translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Nobody is registered as using it.</source>
        <translation>没有登记任何使用方。</translation>
    </message>
    <message>
        <source>Open the consumer %1</source>
        <translation>打开使用方 %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Deployed by</source>
        <translation>部署人</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::MyTurnPage</name>
    <message>
        <source>My turn</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出内容</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation>等待他人</translation>
    </message>
    <message>
        <source>Looking for what waits</source>
        <translation>正在查找待办事项</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Choose who you are in the corner of the window.</source>
        <translation>请在窗口一角选择您的身份。</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>没有等待您处理的事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait for you.</source>
        <translation>
            <numerusform>有 %n 项等待您处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>For me %1</source>
        <translation>待我处理 %1</translation>
    </message>
    <message>
        <source>Waiting on others %1</source>
        <translation>等待他人 %1</translation>
    </message>
    <message>
        <source>Nothing waits for you. What you have to decide, mend or confirm comes here.</source>
        <translation>没有等待您处理的事项。需要您裁决、改正或确认的事项会显示在这里。</translation>
    </message>
    <message>
        <source>Open the inventory</source>
        <translation>打开总览</translation>
    </message>
    <message>
        <source>Everybody’s queue</source>
        <translation>所有人的队列</translation>
    </message>
    <message>
        <source>What the gates wait for, by role.</source>
        <translation>各关口按角色在等待什么。</translation>
    </message>
    <message>
        <source>No gate waits for anybody.</source>
        <translation>没有关口在等待任何人。</translation>
    </message>
    <message>
        <source>You wait for nobody. What others have to do for you is listed here: gates, signatures, second persons.</source>
        <translation>您没有在等待任何人。他人须为您做的事列在这里：关口、签署、第二人。</translation>
    </message>
    <message>
        <source>What waits, and its version</source>
        <translation>待办事项及其版本</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest waits for %1.</source>
        <translation>最早的一项已等待 %1。</translation>
    </message>
    <message>
        <source>The oldest at a gate: today.</source>
        <translation>关口中最早的一项：今天。</translation>
    </message>
    <message numerus="yes">
        <source>The oldest at a gate: %n day(s).</source>
        <translation>
            <numerusform>关口中最早的一项：%n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is listed for a person. Choose who you are in the corner of the window.</source>
        <translation>待办事项按人员列出。请在窗口角落选择您的身份。</translation>
    </message>
    <message>
        <source>What waits could not be looked for.</source>
        <translation>无法查询等待事项。</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::NotesSection</name>
    <message>
        <source>Release notes as they are written</source>
        <translation>发布说明原文</translation>
    </message>
    <message>
        <source>Changes that the release notes do not explain by name</source>
        <translation>发布说明未点名说明的更改</translation>
    </message>
    <message>
        <source>Open difference</source>
        <translation>打开差异</translation>
    </message>
    <message>
        <source>Open the difference of the chosen file</source>
        <translation>打开所选文件的差异</translation>
    </message>
    <message>
        <source>How the notes are shown</source>
        <translation>说明的显示方式</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>渲染</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文本</translation>
    </message>
    <message>
        <source>This version has no release notes.</source>
        <translation>此版本没有发布说明。</translation>
    </message>
    <message>
        <source>The notes are cut.</source>
        <translation>说明已截断。</translation>
    </message>
    <message>
        <source>%1 more are not shown; they are kept whole in the registry.</source>
        <translation>另有 %1 未显示；登记册中完整保存。</translation>
    </message>
    <message>
        <source>A first version needs no explanations: there is no base to differ from.</source>
        <translation>首个版本无需说明：没有可供对比的基准版本。</translation>
    </message>
    <message>
        <source>Nothing changed against the base.</source>
        <translation>与基准版本相比没有更改。</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <translation>此链接指向 %1。</translation>
    </message>
    <message>
        <source>Gatehouse does not open it.</source>
        <translation>Gatehouse 不会打开它。</translation>
    </message>
    <message>
        <source>It opens outside of Gatehouse.</source>
        <translation>它将在 Gatehouse 之外打开。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>a first version</source>
        <translation>首个版本</translation>
    </message>
    <message>
        <source>every name of a changed file opens its difference</source>
        <translation>点击已更改的文件名可打开其差异</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s) explained</source>
        <translation>
            <numerusform>%n 处更改中已说明 %1 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more need(s) no explanation: %1</source>
        <translation>
            <numerusform>另有 %n 个无需说明：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy a mention</source>
        <translation>复制一条提及</translation>
    </message>
    <message>
        <source>Copy a line of Markdown that names the chosen file</source>
        <translation>复制一行提及所选文件的 Markdown</translation>
    </message>
    <message>
        <source>Copy a draft of notes</source>
        <translation>复制说明草稿</translation>
    </message>
    <message>
        <source>Every change as a line of Markdown, to go on in CHANGELOG.md or in the next import</source>
        <translation>每处更改各一行 Markdown，供在 CHANGELOG.md 或下次导入时继续编写</translation>
    </message>
    <message>
        <source>A draft of the notes is copied.</source>
        <translation>说明草稿已复制。</translation>
    </message>
    <message>
        <source>A line that names %1 is copied.</source>
        <translation>已复制一行提及 %1 的文字。</translation>
    </message>
    <message>
        <source>Named in the notes, and in neither version: %1</source>
        <translation>说明中提到但两个版本都没有：%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::NotesView</name>
    <message>
        <source>Release notes</source>
        <translation>发布说明</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ObjectSaver</name>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Another copy is still being written; save this one when that is done.</source>
        <translation>另一份副本仍在写入；请在其完成后再保存此份。</translation>
    </message>
    <message>
        <source>Progress of the copy</source>
        <translation>副本的进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the copy</source>
        <translation>取消保存副本</translation>
    </message>
    <message>
        <source>The copy of %1 was stopped; nothing was saved.</source>
        <translation>已停止保存 %1 的副本；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Saving a copy of %1: %2 of %3</source>
        <translation>正在保存 %1 的副本：%2 / %3</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::PreviewPane</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>关闭预览</translation>
    </message>
    <message>
        <source>Close the preview (Space)</source>
        <translation>关闭预览 (Space)</translation>
    </message>
    <message>
        <source>Facts of what is chosen</source>
        <translation>所选项的信息</translation>
    </message>
    <message>
        <source>Open the version</source>
        <translation>打开版本</translation>
    </message>
    <message>
        <source>Compare with base…</source>
        <translation>与基准版本比较…</translation>
    </message>
    <message>
        <source>Compare with the base or another version</source>
        <translation>与基准版本或其他版本比较</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>nobody who could decide</source>
        <translation>没有可裁决的人</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准版本</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>发布说明</translation>
    </message>
    <message>
        <source>There are no release notes.</source>
        <translation>没有发布说明。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation>打开 %1，%2</translation>
    </message>
    <message>
        <source>Choose a version to see what it is.</source>
        <translation>选择一个版本以查看其内容。</translation>
    </message>
    <message>
        <source>Base, %1</source>
        <translation>基准版本，%1</translation>
    </message>
    <message>
        <source>There is no other version</source>
        <translation>没有其他版本</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation>
            <numerusform>%n 个更早的版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit facts…</source>
        <translation>编辑信息…</translation>
    </message>
    <message>
        <source>Edit the facts of the model…</source>
        <translation>编辑模型信息…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open the newest version</source>
        <translation>打开最新版本</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ProductionHead</name>
    <message>
        <source>Which time the page shows</source>
        <translation>页面显示的时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>The moment to show</source>
        <translation>要显示的时刻</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Add slot…</source>
        <translation>添加部署位…</translation>
    </message>
    <message>
        <source>What of production is shown</source>
        <translation>显示生产的哪一方面</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>部署位</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ProductionPage</name>
    <message>
        <source>Loading the board</source>
        <translation>正在加载看板</translation>
    </message>
    <message>
        <source>Board and facts</source>
        <translation>看板和信息</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>显示或隐藏信息</translation>
    </message>
    <message>
        <source>Mark what changed as seen</source>
        <translation>将变更标记为已看</translation>
    </message>
    <message>
        <source>Show the board as of a moment</source>
        <translation>显示某一时刻的看板</translation>
    </message>
    <message>
        <source>Show what happened between two dates</source>
        <translation>显示两个日期之间发生的事件</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) live in %1 slots.</source>
        <translation>
            <numerusform>%n 个模型在 %1 个部署位上线。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) an action now.</source>
        <translation>
            <numerusform>%n 项需立即处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) watching.</source>
        <translation>
            <numerusform>%n 项需关注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since you last looked.</source>
        <translation>
            <numerusform>您上次查看以来 %n 项有变更。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>没有匹配的行。</translation>
    </message>
    <message>
        <source>Nothing was deployed at that moment.</source>
        <translation>当时没有任何部署。</translation>
    </message>
    <message>
        <source>Nothing is deployed yet. What is live will stand here, one row a model and slot, what needs somebody first.</source>
        <translation>尚无部署。上线的内容会显示在此，每个模型和部署位一行，需要处理的排在最前。</translation>
    </message>
    <message>
        <source>Open the inventory</source>
        <translation>打开总览</translation>
    </message>
    <message>
        <source>From now on only what comes next is marked as changed.</source>
        <translation>从现在起，只有之后的变更会被标出。</translation>
    </message>
    <message>
        <source>Export the events as CSV</source>
        <translation>将事件导出为 CSV</translation>
    </message>
    <message>
        <source>Export the board as CSV</source>
        <translation>将看板导出为 CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add slot…</source>
        <translation>添加部署位…</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ReadButton</name>
    <message>
        <source>Mark the file as read</source>
        <translation>将文件标记为已读</translation>
    </message>
    <message>
        <source>R marks the file as read, or takes the mark off; V marks the change and goes on to the next one; Shift+M goes on to the next file that is not read</source>
        <translation>R 将文件标记为已读或取消标记；V 标记此处更改并前往下一处；Shift+M 前往下一个未读文件</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Read %1 of %2</source>
        <translation>已读 %1/%2</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::RefusedNotice</name>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>阻碍所在</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ResultFacts</name>
    <message>
        <source>Move to %1.</source>
        <translation>请改用 %1。</translation>
    </message>
    <message>
        <source>Where the results are</source>
        <translation>结果所在</translation>
    </message>
    <message>
        <source>The model names no place. %1 can name one in its facts.</source>
        <translation>该模型未注明位置。%1 可在其信息中注明。</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>位置：%1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新频率</translation>
    </message>
    <message>
        <source>Open it in the browser…</source>
        <translation>在浏览器中打开…</translation>
    </message>
    <message>
        <source>What writes them</source>
        <translation>由谁写出</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>部署位</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>上线时间</translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Who uses them</source>
        <translation>谁在使用</translation>
    </message>
    <message>
        <source>Nobody is registered. Whoever uses the results is told of changes only once they are.</source>
        <translation>无人登记。使用结果者登记之后才会收到变更通知。</translation>
    </message>
    <message>
        <source>Open the consumer %1</source>
        <translation>打开使用方 %1</translation>
    </message>
    <message>
        <source>%1 is to follow it and is not approved yet.</source>
        <translation>后继版本 %1 尚未批准。</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ResultsFilterBar</name>
    <message>
        <source>Filter the results</source>
        <translation>筛选结果</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Filter by format</source>
        <translation>按格式筛选</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Filter by owner</source>
        <translation>按负责人筛选</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>使用方</translation>
    </message>
    <message>
        <source>Filter by consumer</source>
        <translation>按使用方筛选</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>Only models that name no place of their results</source>
        <translation>仅未注明结果位置的模型</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) shown</source>
        <translation>
            <numerusform>显示 %n 行中的 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter results</source>
        <translation>筛选结果</translation>
    </message>
    <message>
        <source>By place, model or consumer</source>
        <translation>按位置、模型或使用方</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ResultsHead</name>
    <message>
        <source>What of production is shown</source>
        <translation>显示生产的哪一方面</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>部署位</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>My use</source>
        <translation>我的使用</translation>
    </message>
    <message>
        <source>What you, and those you speak for, use</source>
        <translation>您及您所代表者的使用</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ResultsList</name>
    <message>
        <source>Results directory</source>
        <translation>结果目录</translation>
    </message>
    <message>
        <source>“%1” was copied.</source>
        <translation>已复制“%1”。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open the consumer %1</source>
        <translation>打开使用方 %1</translation>
    </message>
    <message>
        <source>Register a use of %1…</source>
        <translation>登记对 %1 的使用…</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>复制此行</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ResultsPage</name>
    <message>
        <source>Loading the results</source>
        <translation>正在载入结果</translation>
    </message>
    <message>
        <source>Results and facts</source>
        <translation>结果与信息</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>Register a use…</source>
        <translation>登记使用…</translation>
    </message>
    <message>
        <source>My use</source>
        <translation>我的使用</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>显示或隐藏信息</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of results of what is live.</source>
        <translation>
            <numerusform>已上线模型的结果位置共 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live version(s) name none.</source>
        <translation>
            <numerusform>%n 个上线版本未注明位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>No row matches.</source>
        <translation>没有匹配的行。</translation>
    </message>
    <message>
        <source>Nothing was live at that moment.</source>
        <translation>那一时刻没有上线的版本。</translation>
    </message>
    <message>
        <source>Nothing is live yet. Where the results of what is live are will stand here, and who uses them.</source>
        <translation>尚无上线版本。上线后，其结果的位置及使用方将显示于此。</translation>
    </message>
    <message>
        <source>Open the slots</source>
        <translation>打开部署位</translation>
    </message>
    <message>
        <source>This place is %1.</source>
        <translation>该位置为 %1。</translation>
    </message>
    <message>
        <source>It opens outside of Gatehouse.</source>
        <translation>它将在 Gatehouse 之外打开。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Export the results as CSV</source>
        <translation>将结果导出为 CSV</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ResultsPane</name>
    <message>
        <source>Register a use…</source>
        <translation>登记使用…</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>复制位置</translation>
    </message>
    <message>
        <source>Facts of the row</source>
        <translation>此行的信息</translation>
    </message>
    <message>
        <source>Close the facts</source>
        <translation>关闭信息</translation>
    </message>
    <message>
        <source>Close the facts (Space)</source>
        <translation>关闭信息 (Space)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Choose a row to see where its results are and who uses them.</source>
        <translation>选择一行，查看其结果所在及使用方。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::RowList</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Actions for the row</source>
        <translation>此行的操作</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Show or hide the facts</source>
        <translation>显示或隐藏信息</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::SecretsNotice</name>
    <message>
        <source>I have looked at them: they may be kept in the registry, where nothing is ever removed</source>
        <translation>我已查看：它们可以保存在登记册中，登记册中的内容永不删除</translation>
    </message>
    <message>
        <source>Text that looks like a secret</source>
        <translation>疑似机密的文本</translation>
    </message>
    <message>
        <source>%1, line %2: %3 %4</source>
        <translation>%1，第 %2 行：%3 %4</translation>
    </message>
    <message numerus="yes">
        <source>More than %n places look like secrets</source>
        <translation>
            <numerusform>超过 %n 处疑似机密</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places look like secrets</source>
        <translation>
            <numerusform>%n 处疑似机密</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the list of files marks them</source>
        <translation>
            <numerusform>另有 %n 处；文件列表中已标出</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::SideBySide</name>
    <message>
        <source>%1 or facts</source>
        <translation>%1或信息</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Show facts</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Show facts (Space)</source>
        <translation>显示详情（空格）</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::SlotActions</name>
    <message>
        <source>What can be done here</source>
        <translation>此处可执行的操作</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not open</source>
        <translation>%1：不可执行</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>添加证据…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More decisions about %1</source>
        <translation>关于 %1 的更多操作</translation>
    </message>
    <message>
        <source>Nothing leads on in this slot now.</source>
        <translation>此部署位目前没有可推进的操作。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1（另有 %n 条）</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation>回滚到 %1…</translation>
    </message>
    <message>
        <source>%1 comes back to %2 in place of %3.</source>
        <translation>%1 回到 %2，取代 %3。</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::TargetMatrix</name>
    <message>
        <source>Targets: expected and reported</source>
        <translation>目标：预期与报告</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ThreadCard</name>
    <message>
        <source>metric %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>该版本</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>第 %1 至 %2 行</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and its lines</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>(These words were redacted.)</source>
        <translation>（这些文字已被遮盖。）</translation>
    </message>
    <message>
        <source>A link in a comment leads to %1. It is not opened from here.</source>
        <translation>评论中的链接指向 %1。此处不会打开。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>resolved by %1</source>
        <translation>由 %1 解决</translation>
    </message>
    <message>
        <source>Reply in thread %1</source>
        <translation>在讨论 %1 中回复</translation>
    </message>
    <message>
        <source>Answer, as Markdown</source>
        <translation>回答（Markdown）</translation>
    </message>
    <message>
        <source>Reply, as Markdown</source>
        <translation>回复（Markdown）</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Nothing was recorded. %1</source>
        <translation>未作任何记录。%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ThreadComposer</name>
    <message>
        <source>Kind of the comment</source>
        <translation>评论的类别</translation>
    </message>
    <message>
        <source>Comment, as Markdown</source>
        <translation>评论（Markdown）</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>What is written stays here until it is sent (Esc)</source>
        <translation>已写内容在发送前保留于此（Esc）</translation>
    </message>
    <message>
        <source>Later: keep what is written</source>
        <translation>稍后：保留已写内容</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>A note asks nothing of anybody.</source>
        <translation>备注不要求任何人做什么。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>A question keeps gate A shut until somebody answers it.</source>
        <translation>问题在有人回答前使关口 A 保持关闭。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>阻断</translation>
    </message>
    <message>
        <source>A blocker keeps the gates shut until you resolve it.</source>
        <translation>阻断在您解决前使关口保持关闭。</translation>
    </message>
    <message>
        <source>Write what there is to say.</source>
        <translation>请写下要说的话。</translation>
    </message>
    <message>
        <source>Nothing was recorded. %1</source>
        <translation>未作任何记录。%1</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ThreadsSection</name>
    <message>
        <source>Threads of the version</source>
        <translation>版本的讨论</translation>
    </message>
    <message>
        <source>Which threads are shown</source>
        <translation>显示哪些讨论</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>Write about the version</source>
        <translation>就该版本写评论</translation>
    </message>
    <message>
        <source>Write about the version…</source>
        <translation>就该版本写评论…</translation>
    </message>
    <message>
        <source>on revision %1</source>
        <translation>针对修订 %1</translation>
    </message>
    <message>
        <source>Nobody has said anything about this version. In Changes, C writes about the line that is read.</source>
        <translation>还没有人就此版本说过什么。在“更改”页按 C 可就所读的行写评论。</translation>
    </message>
    <message>
        <source>Every thread is resolved.</source>
        <translation>所有讨论均已解决。</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::UseList</name>
    <message>
        <source>What is used</source>
        <translation>使用的内容</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Open the consumer %1</source>
        <translation>打开使用方 %1</translation>
    </message>
    <message>
        <source>Change the use…</source>
        <translation>更改使用…</translation>
    </message>
    <message>
        <source>End the use…</source>
        <translation>结束使用…</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::VersionHeader</name>
    <message>
        <source>Imported by</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准版本</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Revision shown</source>
        <translation>显示的修订</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Solo registry</source>
        <translation>单人登记册</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>%1 of %1, draft</source>
        <translation>%1 / %1，草稿</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 / %2，%3</translation>
    </message>
    <message>
        <source>Deprecated by %1 on %2; no successor yet.</source>
        <translation>%1 于 %2 将其弃用；尚无后继版本。</translation>
    </message>
    <message>
        <source>Deprecated by %1 on %2: use %3.</source>
        <translation>%1 于 %2 将其弃用：请使用 %3。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::VersionPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>打开评审</translation>
    </message>
    <message>
        <source>Choose an item to see what it is about.</source>
        <translation>选择一项以查看其内容。</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基准版本</translation>
    </message>
    <message>
        <source>none, a first version</source>
        <translation>无，首个版本</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>此版本的缘由</translation>
    </message>
    <message>
        <source>The release notes say nothing yet.</source>
        <translation>发布说明尚无内容。</translation>
    </message>
    <message>
        <source>Elements against %1</source>
        <translation>与 %1 对比的要素</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>State of the gate</source>
        <translation>关口状态</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Open the deployment</source>
        <translation>打开部署</translation>
    </message>
    <message>
        <source>Gate B in %1</source>
        <translation>%1 中的关口 B</translation>
    </message>
    <message>
        <source>The slot is being loaded.</source>
        <translation>正在加载部署位。</translation>
    </message>
    <message>
        <source>%1 is live here.</source>
        <translation>此处已上线 %1。</translation>
    </message>
    <message>
        <source>Interface contract: %1</source>
        <translation>接口契约：%1</translation>
    </message>
    <message>
        <source>Open the version</source>
        <translation>打开版本</translation>
    </message>
    <message>
        <source>Proposed: unusable</source>
        <translation>已提议：不可用</translation>
    </message>
    <message>
        <source>Proposed: usable again</source>
        <translation>已提议：恢复可用</translation>
    </message>
    <message>
        <source>successor %1</source>
        <translation>后继版本 %1</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>未关闭的问题</translation>
    </message>
    <message>
        <source>%1, %2, due %3</source>
        <translation>%1，%2，截止 %3</translation>
    </message>
    <message>
        <source>Approving is not open before these consumers acknowledge the break: %1.</source>
        <translation>在下列使用方确认不兼容变更之前无法批准：%1。</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>为何在此</translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation>回滚到 %1…</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::WhiteSpaceChoice</name>
    <message>
        <source>All white space</source>
        <translation>全部空白</translation>
    </message>
    <message>
        <source>Amount of space aside</source>
        <translation>忽略空白数量</translation>
    </message>
    <message>
        <source>White space aside</source>
        <translation>忽略空白</translation>
    </message>
    <message>
        <source>What white space counts as a change</source>
        <translation>哪些空白算作更改</translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::WorkspacePage</name>
    <message>
        <source>Loading the version</source>
        <translation>正在加载版本</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation>发布说明</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Parts of the version</source>
        <translation>版本的各部分</translation>
    </message>
    <message>
        <source>Go to Elements</source>
        <translation>转到要素</translation>
    </message>
    <message>
        <source>Go to Release notes</source>
        <translation>转到发布说明</translation>
    </message>
    <message>
        <source>Go to Changes</source>
        <translation>转到更改</translation>
    </message>
    <message>
        <source>Go to Checks</source>
        <translation>转到检查</translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation>转到历史</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>裁决…</translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation>
            <numerusform>%n 项未通过</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>It was frozen on %1; the newest is revision %2.</source>
        <translation>它冻结于 %1；最新的是修订 %2。</translation>
    </message>
    <message>
        <source>You look at revision %1, not the newest content.</source>
        <translation>您查看的是修订 %1，不是最新内容。</translation>
    </message>
    <message>
        <source>Open the newest</source>
        <translation>打开最新修订</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1，修订 %2</translation>
    </message>
    <message>
        <source>Facts of the model…</source>
        <translation>模型的事实信息…</translation>
    </message>
    <message>
        <source>Deployments</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Go to Deployments</source>
        <translation>转到“部署”</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Choose a file in Elements or in Changes to save a copy of it.</source>
        <translation>请在“要素”或“更改”中选择一个文件以保存其副本。</translation>
    </message>
    <message>
        <source>Compare with the previous version</source>
        <translation>与上一个版本比较</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>与其他版本比较…</translation>
    </message>
    <message>
        <source>Save the record…</source>
        <translation>保存档案…</translation>
    </message>
    <message>
        <source>Print the record…</source>
        <translation>打印档案…</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Go to Threads</source>
        <translation>转到讨论</translation>
    </message>
    <message>
        <source>Compare with the live version</source>
        <translation>与上线版本比较</translation>
    </message>
    <message>
        <source>Compare with what I approved last</source>
        <translation>与我最近批准的版本比较</translation>
    </message>
</context>
<context>
    <name>gatehouse::reading::CaptionBar</name>
    <message>
        <source>Old side: %1; new side: %2</source>
        <translation>旧侧：%1；新侧：%2</translation>
    </message>
    <message>
        <source>plain from line %1 on: colouring its lines takes too long</source>
        <translation>从第 %1 行起无颜色：为其着色耗时过长</translation>
    </message>
</context>
<context>
    <name>gatehouse::reading::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>第 %1 处，共超过 %2 处</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>gatehouse::reading::OverviewStrip</name>
    <message>
        <source>Overview of the changes</source>
        <translation>更改概览</translation>
    </message>
</context>
<context>
    <name>gatehouse::reading::ReadingCanvas</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1, marked as read</source>
        <translation>%1，已标记为已读</translation>
    </message>
</context>
<context>
    <name>gatehouse::registry::Session</name>
    <message>
        <source>This is the registry as of event %1, and nothing can be recorded in the past. Go back to now first.</source>
        <translation>这是截至事件 %1 的登记册，在过去的时刻无法记录任何内容。请先返回现在。</translation>
    </message>
    <message>
        <source>This registry is open for reading only. Ask the database&apos;s administrator for the right to write, then open it again.</source>
        <translation>此登记册以只读方式打开。请向数据库管理员申请写入权限，然后重新打开。</translation>
    </message>
    <message>
        <source>This registry is open for reading only. Make %1 and its folder writable for yourself, then open it again.</source>
        <translation>此登记册以只读方式打开。请让 %1 及其文件夹对您可写，然后重新打开。</translation>
    </message>
    <message>
        <source>This registry was opened for reading only, as was asked. Start Gatehouse without --readonly to record anything.</source>
        <translation>此登记册按要求以只读方式打开。若要记录内容，请不带 --readonly 启动 Gatehouse。</translation>
    </message>
    <message>
        <source>%1 was replaced or removed since it was opened, so what is shown is of another file. Open it again from the File menu.</source>
        <translation>%1 自打开以来已被替换或删除，因此所显示的是另一个文件的内容。请从“文件”菜单重新打开。</translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::AsOfDialog</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Show the registry as of</source>
        <translation>显示登记册截至</translation>
    </message>
    <message>
        <source>All pages show what was known then. Nothing can be recorded until you go back to now.</source>
        <translation>所有页面都显示当时所知的内容。返回现在之前无法记录任何内容。</translation>
    </message>
    <message>
        <source>Date and time, local</source>
        <translation>日期和时间（本地）</translation>
    </message>
    <message>
        <source>After event</source>
        <translation>在事件之后</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Number of the event</source>
        <translation>事件编号</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 个</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show this moment</source>
        <translation>显示此时刻</translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::GoToField</name>
    <message>
        <source>Places and commands</source>
        <translation>位置和命令</translation>
    </message>
    <message>
        <source>Go to version, file or command</source>
        <translation>转到版本、文件或命令</translation>
    </message>
    <message>
        <source>Names of models and versions, files of the version in sight, and commands.
&gt; commands alone   @ versions   # files   : line of the file</source>
        <translation>模型和版本的名称、当前版本的文件以及命令。
&gt; 仅命令   @ 版本   # 文件   : 文件的行</translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::MainWindow</name>
    <message>
        <source>My turn</source>
        <translation>待我处理</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Making the demonstration…</source>
        <translation>正在创建演示…</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation>打开登记册</translation>
    </message>
    <message>
        <source>Registries (*.db *.sqlite);;All files (*)</source>
        <translation>登记册 (*.db *.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a registry first; then drop the folder again.</source>
        <translation>请先打开登记册，然后再次拖放文件夹。</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>The registry was not opened. %1 What was open stays open.</source>
        <translation>登记册未能打开。%1 原来打开的仍保持打开。</translation>
    </message>
    <message>
        <source>Show a moment of the past</source>
        <translation>显示过去的某一时刻</translation>
    </message>
    <message>
        <source>Now is shown.</source>
        <translation>显示的是现在。</translation>
    </message>
    <message>
        <source>As of event %1</source>
        <translation>截至事件 %1</translation>
    </message>
    <message>
        <source>The registry cannot be asked at the moment.</source>
        <translation>登记册目前无法访问。</translation>
    </message>
    <message>
        <source>Columns, panes and filters are as designed again.</source>
        <translation>列、窗格和筛选已恢复为原设计。</translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation>导入文件夹(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open a registry…</source>
        <translation>打开登记册(&amp;O)…</translation>
    </message>
    <message>
        <source>New &amp;registry…</source>
        <translation>新建登记册(&amp;R)…</translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>起始页(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation>在页面中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find in the page	Ctrl+F</source>
        <translation>在页面中查找(&amp;F)	Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>跟随桌面配色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>正常文字(&amp;N)</translation>
    </message>
    <message>
        <source>Side &amp;bar with words</source>
        <translation>侧栏显示文字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;My turn</source>
        <translation>待我处理(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation>总览(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>审计(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation>下一个标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>上一个标签页(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;People and roles…</source>
        <translation>人员与角色(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Verify the audit trail</source>
        <translation>验证审计记录(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>关于 Gatehouse(&amp;A)</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>关于 Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1
Where model versions are registered, read, approved and recalled.
GPL-3.0-or-later</source>
        <translation>Gatehouse %1
登记、审阅、批准和召回模型版本的地方。
GPL-3.0-or-later</translation>
    </message>
    <message>
        <source>&amp;Act as…</source>
        <translation>选择操作身份(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>生产(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;s of…</source>
        <translation>截至时刻(&amp;S)…</translation>
    </message>
    <message>
        <source>Back to no&amp;w</source>
        <translation>返回现在(&amp;W)</translation>
    </message>
    <message>
        <source>P&amp;olicies…</source>
        <translation>政策(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <source>My &amp;use</source>
        <translation>我的使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delegate a role…</source>
        <translation>委托角色(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Contrast of the &amp;desktop</source>
        <translation>跟随桌面的对比度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Normal contrast</source>
        <translation>普通对比度(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>评审(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>登记册(&amp;R)</translation>
    </message>
    <message>
        <source>More menus</source>
        <translation>更多菜单</translation>
    </message>
    <message>
        <source>Open from a ser&amp;ver…</source>
        <translation>从服务器打开(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Page to a window of its &amp;own</source>
        <translation>将页面移到单独的窗口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>下一窗格(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Custom &amp;fields…</source>
        <translation>自定义字段(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Go to version, file or &amp;command…</source>
        <translation>转到版本、文件或命令(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::MomentBanner</name>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Everything here is as it was after event %1 of %2, not as it is now. Nothing can be recorded from here.</source>
        <translation>此处的一切都是事件 %1（共 %2 个）之后的样子，而不是现在的样子。此处无法记录任何内容。</translation>
    </message>
    <message>
        <source>Another moment…</source>
        <translation>其他时刻…</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>返回现在</translation>
    </message>
    <message>
        <source>%1 - Gatehouse</source>
        <translation>%1 - Gatehouse</translation>
    </message>
    <message>
        <source>%1 as of %2 (event %3) - Gatehouse</source>
        <translation>%1，截至 %2（事件 %3）- Gatehouse</translation>
    </message>
    <message>
        <source>Opened read-only</source>
        <translation>已以只读方式打开</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::OpeningPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message numerus="yes">
        <source>Opening %1…
%2
A server that does not answer is tried for %n second(s).</source>
        <translation>
            <numerusform>正在打开 %1…
%2
服务器没有应答时，最多尝试 %n 秒。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::PageWindow</name>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::PersonMenu</name>
    <message>
        <source>Nobody yet</source>
        <translation>尚未选择身份</translation>
    </message>
    <message>
        <source>Acting as %1</source>
        <translation>当前身份：%1</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation>选择您的身份</translation>
    </message>
    <message>
        <source>Demonstration: act as…</source>
        <translation>演示：选择操作身份…</translation>
    </message>
    <message>
        <source>This registry is a file: its owner may act as…</source>
        <translation>此登记册是一个文件：其所有者可选择操作身份…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation>人员与角色…</translation>
    </message>
    <message>
        <source>Delegate a role…</source>
        <translation>委托角色…</translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 项待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Each takes effect at once, in every registry, and is kept for you on this computer.</source>
        <translation>每一项都立即生效，适用于所有登记册，并在这台计算机上为您保留。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Single letters act where no text is written</source>
        <translation>在不输入文字的地方，单个字母也是按键</translation>
    </message>
    <message>
        <source>For example n for the next change and m for side by side or unified</source>
        <translation>例如 n 转到下一处改动，m 切换并排或合并显示</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>按键…</translation>
    </message>
    <message>
        <source>Look keys up and choose others</source>
        <translation>查看按键并另选</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::ShortcutList</name>
    <message>
        <source>Use this key</source>
        <translation>使用此按键</translation>
    </message>
    <message>
        <source>As designed</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Single letters are keys too, where no text is written</source>
        <translation>在不输入文字的地方，单个字母也作为按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Another key for the chosen command</source>
        <translation>所选命令的其他按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already. Choose another one.</source>
        <translation>%1 已是“%2”的按键。请选择其他按键。</translation>
    </message>
    <message>
        <source>Whatever has the keyboard listens to this key itself; it stays as it is.</source>
        <translation>拥有键盘焦点的部件自行响应此键；它保持不变。</translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::StartPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Models are registered, read and approved.</source>
        <translation>模型在此登记、审阅和批准。</translation>
    </message>
    <message>
        <source>Open demonstration</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>New registry…</source>
        <translation>新建登记册…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>A filled registry with two models and their reviews. It stays on this computer and can be thrown away.</source>
        <translation>已填充的登记册，含两个模型及其评审。它只保存在本机，可随时丢弃。</translation>
    </message>
    <message>
        <source>Make a registry</source>
        <translation>创建登记册</translation>
    </message>
    <message>
        <source>One file; who owns it owns the rules. Alone? One person may take every step; marked for ever.</source>
        <translation>一个文件；谁拥有文件，谁就掌握规则。只有您一人？一人可执行所有步骤；此标记永久保留。</translation>
    </message>
    <message>
        <source>Open a registry file</source>
        <translation>打开登记册文件</translation>
    </message>
    <message>
        <source>An existing registry on this computer.</source>
        <translation>本机上的现有登记册。</translation>
    </message>
    <message>
        <source>Or drop a registry or a folder of a model on this window.</source>
        <translation>也可将登记册或模型文件夹拖放到此窗口。</translation>
    </message>
    <message>
        <source>Recent registries</source>
        <translation>最近的登记册</translation>
    </message>
    <message>
        <source>Filter recent registries</source>
        <translation>筛选最近的登记册</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登记册</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>上次打开</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source> (not found)</source>
        <translation> （未找到）</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Registries that you open are listed here.</source>
        <translation>您打开的登记册会列在这里。</translation>
    </message>
    <message>
        <source>No recent registry matches “%1”.</source>
        <translation>没有最近的登记册匹配“%1”。</translation>
    </message>
    <message>
        <source>Demonstration registry</source>
        <translation>演示登记册</translation>
    </message>
    <message>
        <source>Address of a server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Open a registry on a server</source>
        <translation>打开服务器上的登记册</translation>
    </message>
    <message>
        <source>The registry of a team, in a PostgreSQL database.</source>
        <translation>团队的登记册，位于 PostgreSQL 数据库中。</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>定位 %1</translation>
    </message>
    <message>
        <source>“%1” is no address of a server. Write postgresql://user@host/database.</source>
        <translation>“%1”不是服务器地址。请写 postgresql://用户@主机/数据库。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The registry that was opened last is not there.</source>
        <translation>上次打开的登记库已不在原处。</translation>
    </message>
    <message>
        <source>There is no file %1 any more. If it was moved or renamed, choose it in the list and press Locate…; if it is gone, put it back from a backup, or remove it from the list.</source>
        <translation>文件 %1 已不存在。如果它被移动或改名，请在列表中选中它并按“定位…”；如果已丢失，请从备份恢复，或将它从列表中移除。</translation>
    </message>
    <message>
        <source>The registry was not opened.</source>
        <translation>登记册未打开。</translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the audit trail</source>
        <translation>打开审计记录</translation>
    </message>
    <message>
        <source>Cancel the job that is running</source>
        <translation>取消正在运行的任务</translation>
    </message>
    <message>
        <source>No registry open</source>
        <translation>未打开登记册</translation>
    </message>
    <message>
        <source>Demonstration registry</source>
        <translation>演示登记册</translation>
    </message>
    <message>
        <source>solo: one person may take every step</source>
        <translation>单人：每一步都可由一人执行</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::Tabs</name>
    <message>
        <source>Open pages</source>
        <translation>打开的页面</translation>
    </message>
    <message>
        <source>Move to a window of its own</source>
        <translation>移到单独的窗口</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
</context>
<context>
    <name>gatehouse::theme::ChipLabel</name>
    <message>
        <source>%1, outdated</source>
        <translation>%1，已过时</translation>
    </message>
</context>
<context>
    <name>gatehouse::theme::DigestLabel</name>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Copy the whole digest</source>
        <translation>复制完整摘要</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::theme::EmptyState</name>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>gatehouse::theme::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>gatehouse::theme::PersonLabel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>gatehouse::theme::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>gatehouse::theme::TierLabel</name>
    <message>
        <source>Risk tier: %1</source>
        <translation>风险等级：%1</translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>%1 Recorded as event %2.</source>
        <translation>%1已记录为事件 %2。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Where model versions are registered, read, approved and recalled.</source>
        <translation>登记、审阅、批准和召回模型版本的地方。</translation>
    </message>
    <message>
        <source>The registry to open, e.g. sqlite:///home/me/registry.db.</source>
        <translation>要打开的登记册，例如 sqlite:///home/me/registry.db。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Walks through the demonstration and keeps one picture a page in FOLDER.</source>
        <translation>逐页浏览演示，并将每页的一张图片保存到 FOLDER。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>颜色：system、light 或 dark。</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>MODE</translation>
    </message>
    <message>
        <source>gatehouse://MODEL/VERSION[/FILE][#L10], a registry file, a folder to import, or “demo”.</source>
        <translation>gatehouse://MODEL/VERSION[/FILE][#L10]、登记册文件、要导入的文件夹，或“demo”。</translation>
    </message>
    <message>
        <source>Open a registry first; then drop the folder on the window.</source>
        <translation>请先打开一个登记册，再把文件夹拖到窗口上。</translation>
    </message>
    <message>
        <source>Shows everything as of a moment of the past: a time as 2026-09-30T14:05:00Z, a date, or the number of an event.</source>
        <translation>显示截至过去某一时刻的全部内容：2026-09-30T14:05:00Z 形式的时间、日期，或事件编号。</translation>
    </message>
    <message>
        <source>MOMENT</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Contrast: system, normal or high.</source>
        <translation>对比度：system、normal 或 high。</translation>
    </message>
    <message>
        <source>CONTRAST</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>The log %1 could not be opened: %2. Choose another file.</source>
        <translation>无法打开日志 %1：%2。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is in another registry, whose id is %2. Open that one, then the address again.</source>
        <translation>%1 在另一个登记册中，其标识为 %2。请先打开那个登记册，再打开此地址。</translation>
    </message>
    <message>
        <source>Opens registries for reading only.</source>
        <translation>以只读方式打开登记册。</translation>
    </message>
    <message>
        <source>A window of its own, also where one already shows the registry.</source>
        <translation>即使已有窗口显示该登记册，也打开新的窗口。</translation>
    </message>
    <message>
        <source>Writes what the program has to tell its makers to the end of FILE.</source>
        <translation>将程序要告知开发者的信息写入 FILE 末尾。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Qt&apos;s style for what Gatehouse does not draw itself: %1.</source>
        <translation>Gatehouse 不自行绘制的部分所用的 Qt 样式：%1。</translation>
    </message>
    <message>
        <source>STYLE</source>
        <translation>STYLE</translation>
    </message>
    <message>
        <source>There is no style “%1” here. There are: %2.</source>
        <translation>此处没有样式“%1”。可用的有：%2。</translation>
    </message>
</context>
</TS>
