<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Audit</name>
    <message>
        <source>The column %1 of event %2 was changed: it no longer repeats what the event says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer kept for command %1 names event %2, which did not record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer kept for the command of event %1 is missing or was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditBeside</name>
    <message>
        <source>A free text of event %1 was redacted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free text of event %1 was changed: it does not give the digest that the event names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free text stands beside event %1, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free text stands beside event %1, which does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free text that event %1 names is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document of event %1 was changed (%2 %3): its bytes do not give its digest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document that event %1 names is missing (%2 %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document of event %1 is kept as something else than the event says (%2 of event %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document stands in the registry that no event names (%1 %2, beside event %3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message numerus="yes">
        <source>%n problem(s) found; the first at event %1: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Consistent to event %1; head not anchored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent to event %1, anchored by the checkpoint to event %2; the head after it is not anchored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent to event %1, anchored by the checkpoint to its head.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup&apos;s trail is not whole, so it was not restored. %1 Take another backup, or look at this one with Ǌudit verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a registry in use, no backup: its newest events are not in the file yet. Make a backup of it with “gatehousectl backup”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be copied to %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message>
        <source>Event %1 was changed: its bytes do not give the hash kept with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 is not in canonical form, so it is not what Gatehouse wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 was moved: it stands behind event %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one event %1; this one, at place %2, was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 is kept under number %2: an event before it was moved, removed or added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 names an event before it, but the trail begins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 is not the one that event %2 follows: one of the two was changed, or put in the place of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event has the number %1, which no event can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 belongs to another registry, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 repeats the command of event %2; a command happens once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 has no readable time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of event %1 is behind that of event %2. Order is by number, so nothing is lost; somebody should look at the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events 1 to %1 are not those of the checkpoint: at least one of them was changed, removed, added or moved since it left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 is missing: it was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events %1 to %2 are missing: they were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint was made at %1 events and the trail has %2: its end, from event %3 on, was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint is one of another registry, %1; this one is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>This is no checkpoint of a Gatehouse trail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has fewer than three whole lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line does not name a registry as gatehouse/ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its second line is no number of events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its third line is no SHA-256 in base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more follows its three lines. Signatures on checkpoints cannot be checked by this version; use the unsigned one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lines are not in the one form that a checkpoint has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author may waive it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be waived at this tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived by the author: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on revision %2: outdated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody holds the role and is not the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be given by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a tick and a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked on revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ticked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, owner %2, due %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1, %2, raised by %3 as %4 on revision %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for closing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gate A asks before a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At tier %1 it asks for %2, within %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An approval counts for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The disk is full, so nothing was recorded. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the registry for longer than it should. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry may only be read from here, so nothing was recorded. Ask for write permission on its file and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry&apos;s database is damaged. Keep the file, and restore the newest backup with “gatehousectl restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry could not be used while %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Qt has no usable SQLite driver. Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>As %1, under policy %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezes the content as revision %1 under its digest. Decides: %2; due in %3 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft: nobody has to decide until it is submitted again. Verdicts given so far become outdated then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval ends. The next submit is revision %1 and goes through gate A anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last approval asked: %1 becomes Approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to approve: %1; the version stays in review until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version goes back to %1 as a draft; the next submit is a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is final: %1 becomes Rejected for ever. Its content may be registered as a new version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not final: the gate stays open, and nothing can be approved until you take this verdict back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You leave the role of %1 to somebody else: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your verdict no longer counts; it stays in the trail, struck through. You may decide again while gate A is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same digest is approved anew, for %1 days once every role has renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New runs are refused at once, for %1 hours; then the hold lapses by itself. Nothing is hidden or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New runs are accepted again, from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the second person: with this it is unusable. New runs are refused. Nothing is hidden or deleted: results and history remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people decide this. You propose; the owner, %1, or a risk approver confirms. Until then the version can be used, unless it is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are the second person: with this it is usable again. %1 proposed it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people decide this: the owner, %1, and a risk approver. You propose, the other one confirms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version still runs; everybody who uses it reads the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message goes; the version is as usable as before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>There is no version %1 in this registry. “gatehousectl list” shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no revision %2; its newest is %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionActs</name>
    <message>
        <source>Confirm: %1 is usable again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose to make %1 usable again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not open to you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Submit to gate A…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw from review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve as %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take verdict back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew as %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark unusable…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make usable again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take deprecation back…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>%1 could not be written. Make room in the folder for temporary files, or set TMPDIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there. Choose another place, or move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story of the demonstration is wrong: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1 lacks its time, its person or its command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no people or no beginning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventCells</name>
    <message>
        <source>%1, revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock was behind: an earlier event has a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC
%2 local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by somebody else as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The manifest of content %1 is missing from the registry. Run “gatehousectl audit verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy %1 is missing from the registry. Run “gatehousectl audit verify”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCells</name>
    <message>
        <source>%1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The registry may only be read from here: its lock %1 cannot be taken (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderImport</name>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace draft %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register %1 %2 as draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Governance</name>
    <message>
        <source>There already is a model %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already in this registry, and nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operating-system user %1 is already linked to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected this revision; nothing can be approved until that verdict is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has already approved this revision as %2; one approval a role is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unusable and cannot be approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding&apos;s owner, %1, first proposes to close it, with evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 raised the finding, and a %1 closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owns the finding; somebody else closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote the version; somebody else closes its findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the owner, %1, can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already deprecated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version cannot be its own successor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model %1 in this registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of %1 would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later date needs a risk approver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is due on %1; give a later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nobody in this registry. Add the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author and owner are facts of a version and a model; they are not granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold is for reviewers, deployers and the owner; %1 is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already on hold until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already unusable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold is lifted by %1, who set it, or by the owner, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewers, deployers, the owner and the author propose this; %1 is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposed it; a second person confirms: the owner, %2, or a risk approver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner, %1, or a risk approver confirms that a version is unusable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what kind of defect it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how severe it is: minor, major or blocking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say since when it is wrong: always, a time, or a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the notice that everybody who used the version will read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing finding %1 is already proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding&apos;s owner, %1, proposes to close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy %1 already asks exactly this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model %1 yet; a new model needs a purpose, an owner and a risk tier. State them in gatehouse.yaml or with “model add”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nobody in this registry, so cannot be the author. Add the person first, or name another author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already %2 and its content is frozen. Give the new version another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a draft of %2; only a draft of the same author is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft changed meanwhile: it now holds %1. Look at it before you replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version %1 to be the base. Name an existing one, or “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version cannot be its own base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version has no file. Name a folder that holds at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not unusable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner, %1, and a risk approver reinstate together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposed it; a second person confirms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two must be the owner, %1, the other a risk approver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; it can be rejected while it is in review at gate A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; only an approved version can be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking finding %1 is open; close it before the approval is renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has already renewed as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already counts at this renewal as %2; one person counts once per gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; only an approved version can be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no %2, so there is nothing to revoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the last admin; grant the role to somebody else first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; only a draft can be submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unusable and cannot be submitted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (or waive “%2” with a reason)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be waived at tier %2 under policy %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiver of “%1” needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could decide: gate A asks for %1, by different people who are not the author. An admin grants roles under Registry &gt; People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not deprecated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: the gate is closed, and its verdicts stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has given no verdict on this revision as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; only a version in review can be withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finding %1. “gatehousectl finding list” shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1 is already closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model states its purpose: the question it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model has an owner; name one of the registry&apos;s people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nobody in this registry, so cannot own a model. Add the person first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a reason. Say in a sentence why; it is kept in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 characters; one event takes 16 KiB. Shorten it, and attach the long form as a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: named by dataset references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing in this version. Add a file, or name one under ǎlements” in gatehouse.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intended use: what the answers may be used for, and what not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating requirements: mode, latency, volume, freshness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers: who uses the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result locations: where the answers are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden tests: inputs with verified outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release notes: what changed, and why this version exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every changed file is named in the release notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) no note explains, first: %1. Name it in the notes, or waive it with a reason.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence: not applicable yet, this registry records none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions and blockers: not applicable yet, this registry has no threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics against the live version: not applicable yet, nothing runs from this registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content changed: you read %1, the version now holds %2. Read what changed and decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy %1 asks no %2 at tier %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no %2 here. An admin grants roles under Registry &gt; People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wrote this version. An author never decides on their own version; it waits for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has already said “%2” on this revision; withdraw that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already counts at this gate as %2; one person counts once per gate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; verdicts are given while it is in review at gate A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist: “%1” (%2) is not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist: “%1” (%2) needs a sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist of %1 has no item “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding says what is wrong; one of them has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding has an owner who mends it; “%1” is nobody here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding has a due date, today or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an auditor here: an auditor reads everything and changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version %1 in this registry. “gatehousectl list” shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the author, %1, can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, roles and policies are kept by an admin: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenCharacters</name>
    <message numerus="yes">
        <source>%n bidi controls</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zero-width characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variation selectors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unusual spaces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line separators</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blanks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>[redacted]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event %1 in this registry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Nobody of this registry acts at this desk. Choose who you are first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the risk tier: how bad a wrong answer would be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>%1 is not empty. Name a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path %1 leads out of the folder; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 holds control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 holds characters that cannot be seen or that turn the direction of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of the name %1 mixes letters of two alphabets that look alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 cannot exist on some other systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no folder. Name the folder that holds the model&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password in an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be read: %1. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while the folder was read. Wait until nothing writes to the folder, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the name is no UTF-8; its byte %2 is 0x%3. Rename it, for instance with convmv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…: the path has %2 bytes; up to %3 are taken. Shorten it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies %2 levels deep; up to %3 are taken. Move it up or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a FIFO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, not a file. Remove it or leave it out with “ignore:” in gatehouse.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes; a file may have up to %3. Leave it out, or refer to it as a dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has more than %1 files, the most that one import takes; %2 is one too many. Leave some out with “ignore:” in gatehouse.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2. Change its permissions or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is empty; a version holds files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link to the folder %2; the files in it are taken as copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link to %2; it is taken as a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the folder, to %2. Replace it by the file itself, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link to %2 that leads back to itself. Remove it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there. Remove it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link %1 to %2 cannot be followed: %3. Remove it or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is left out by the pattern %2 of gatehouse.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.git is no folder but points elsewhere (a worktree or a submodule); where the files come from was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.git/config includes other files; they were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.git borrows objects from another folder (alternates); they were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while the folder was read, or is too long. Import the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no section %2, so there are no release notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release notes should be in %1, which is not among the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release notes have more than %1 bytes. Keep what this version changes and put the rest into a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gatehouse.yaml cannot be read or has more than 2 MiB. Make it readable and shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gatehouse.yaml names %1, which is not among the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differ only by upper and lower case or by how their accents are written; some systems can hold one of them only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Change its permissions or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a pointer of Git LFS; the content is not here. Run “git lfs pull” and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a submodule; the commit names its content and does not hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not imported; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no file to import. Choose the folder that holds the model&apos;s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys and values are expected, such as “model: card-fraud-daily”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3. Mend the file and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: nothing here knows the key “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is text, not a list or a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no valid %2; use 1 to 64 of the characters A-Z a-z 0-9 . _ + -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base is a label, MODEL@LABEL or none, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier is low, medium or high, not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elements is a map of paths to elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given no known element; the elements are data, scripts, trained-object, configuration, documentation, notebook, environment, golden-tests and other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignore is a list of at most %1 patterns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pattern of ignore is text of 1 to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interface.%1 is a list of columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has keys and values here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number, not “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is 64 hexadecimal digits in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tag %1 is not used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an alias stands inside what it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aliases bring more than %1 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it nests deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key must be plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key “%1” stands here for the second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes; up to %3 are read. Make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the byte 0x%1 is no UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second document begins; one is read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InventoryExport</name>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>This is no JSON object: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes are not in canonical form, so they are not what Gatehouse wrote.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>This version opens SQLite registries. Name one as sqlite:///absolute/path.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no registry URL. Write sqlite:///absolute/path.db, with three slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no registry URL. Write sqlite:///absolute/path.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registry is named. Use --registry sqlite:///absolute/path.db, or set GATEHOUSE_REGISTRY.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>The manifest of this content is damaged: %1. Run “gatehousectl audit verify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not what Gatehouse writes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingList</name>
    <message numerus="yes">
        <source>%n item(s) of the checklist are not ticked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelCells</name>
    <message>
        <source>No version yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>“%1” names no version. Write MODEL@VERSION, or MODEL@VERSION:REVISION.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no revision number; revisions count from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no valid name. Use 1 to 64 of the characters A-Z a-z 0-9 . _ + -</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesDocument</name>
    <message>
        <source>Image, not loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenFacts</name>
    <message>
        <source>Unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable proposed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstating proposed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s) approve</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing for gate A</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) unexplained</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiver(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approval aged on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It no longer counts for a start; renew it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval counts until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you wrote this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have already decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the author can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the owner can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reject stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auditors change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody could decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version is unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second person confirms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>%1 is on a network file system, where a SQLite registry can lose data. Put it on a local disk; a team shares a PostgreSQL registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no registry at %1. Make one with “gatehousectl init %2”, or look for where it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no Gatehouse registry (no SQLite database). Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program, no Gatehouse registry. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists. Open it, or name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist. Make it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>“%1” is no address of a version. Write gatehouse://MODEL/VERSION[/FILE][#L10].</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>“%1” is nothing that a policy can say here; use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names “%2” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist of %1 must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each item of the checklist of %1 needs an id of the characters of names and a text; sentence is true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist of %1 has the item “%2” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no role that can approve at gate A; use technical-reviewer and risk-approver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no element of a version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no need that a policy can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no need that could be waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“checklists” must name a list for each role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no role that can have a checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At tier %1 the policy asks no role, so nothing could be approved. Name at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At tier %1, due_days and approval_days must be from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy says nothing about tier %1; it must state all three.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Event %1 has an effect that this program does not know: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content %1, whose manifest is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Import a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Gate A asks you as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected it; nothing moves until that is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposed to make it usable again; you may confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposed to mark it unusable; you may confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put it on hold; it lapses by itself, or you mark it unusable or lift it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requested changes: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You own finding %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing finding %1 is proposed; you may close it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingCanvas</name>
    <message>
        <source>1 line alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines alike</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>folded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continues below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no newline at end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old side: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New side: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDocument</name>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are the same, byte for byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sides differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding changed from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line ends changed from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is shown was compared; behind the cut the two sides may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is the same; only its encoding differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text differs in white space only, which is ignored here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required: why the reason did not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked, and what it showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, kept in the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registrar</name>
    <message>
        <source>This command id was used for another command. Give each command an id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may only be read from here. Ask for write permission on the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nobody in this registry. An admin adds people with “people add NAME”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistryInfo</name>
    <message>
        <source>%1 was never finished being made. Remove it and run “gatehousectl init” again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no text: %2 of its first bytes are NUL or control bytes. It has %3, SHA-256 %4; its first %5 bytes are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2; the first %3 are shown, the last %4 are not. Save a copy to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its coding line names the encoding %1, which is not decoded here: the language may read other text than is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding %1, told by its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding %1, told by its byte order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding %1, as its coding line says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not UTF-8 and names no encoding; it is read as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that belong to no character of this encoding: %1, each drawn as a box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CR alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines end in different ways: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines end in CR LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lines end in CR alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bidirectional controls: %1. They change the order in which text is drawn, not the order in which it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero-width characters: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variation selectors, which can carry a hidden payload: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag characters, which can carry a hidden payload: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control characters: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that look like a space and are none: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line separators that end no line in this language: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of another script that look Latin: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places with text far to the right, behind many blanks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>The table %1 differs from the trail in %2 more rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 has a row that no event wrote: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table %1 lacks a row that the trail gives: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the table %1 differs from what the trail gives, %2, in: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replay stopped at event %1, so rows after it were not compared: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The program lacks its own schema %1; install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registry was written by a newer Gatehouse (schema %1; this one knows %2). Update Gatehouse to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registry has an older schema and may only be read from here. Open it once with write permission.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Registry made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made this registry and is its first admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added or changed the person %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 granted %3 the role %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the role %4 back from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 published policy %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made the model %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed facts of the model %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 registered %2 as a draft of %3 with %4 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 submitted revision %4 of %2 to gate A; its content is frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved revision %4 of %2 as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved with findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved revision %4 of %2 as %3, with findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requested changes to revision %4 of %2 as %3; it is a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected revision %4 of %2 as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 abstained on revision %4 of %2 as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took back the verdict on revision %4 of %2 as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdrew revision %4 of %2 from review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reopened the approved version %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 renewed the approval of %2 as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put %2 on hold for 72 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lifted the hold on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposed to mark %2 unusable; a second person has to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed that %2 is unusable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstating proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposed to make %2 usable again; a second person has to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed that %2 is usable again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deprecated %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecation taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took the deprecation of %2 back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding: close proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposed to close finding %4 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed finding %4 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave finding %4 of %2 a later date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementText</name>
    <message>
        <source>Datasets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve with findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go-live approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>There is no artifact store at %1. It belongs beside the registry; put it back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than the %2 bytes that an asset may have. Leave it out, or refer to it as a dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space is left for %1; nothing was kept of what was being written. Free some space or move the registry to a larger disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot hold a file of this size (a limit of the file system or of this user); nothing was kept of what was being written. Raise the limit or leave the file out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written by this user (%2). Ask its owner for write permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to %1 failed: %2. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The artifact store has no object %1. Restore it from a backup, or import the folder it came from again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object %1 of the artifact store was altered: its bytes no longer have this SHA-256. Restore it from a backup, or import the folder it came from again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not belong in the artifact store: it is no object. Move it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incoming/%1 was left by an import that ended early. It is harmless and goes with the next import.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextContent</name>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, little endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16, big endian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin-1 (ISO 8859-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDiff</name>
    <message>
        <source>The two files could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; name another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page “%1” did not settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>The event has %1 KiB; one event takes 64 KiB. Give fewer findings or shorter facts at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailExport</name>
    <message>
        <source>A free text stands beside event %1, which does not name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A free text of event %1 was changed: it does not give the digest that the event names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export leaves out a free text of event %1: it was redacted, or taken out of the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no export of a Gatehouse trail: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no whole first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line names the format “%1”; this program reads %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its first line does not name the registry, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the export, event %2, is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the export, event %2, is not in the form that Gatehouse writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export&apos;s first line names registry %1, its events %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailFiles</name>
    <message>
        <source>Exporting the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checkpoint at event %1 written to %2. Keep it outside the registry.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionCells</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionFacts</name>
    <message>
        <source>What is decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, frozen %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not frozen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, a first version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3 waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waived by the author: %1. “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdicts at gate A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can decide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 put it on hold until %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusable since %1, proposed by %2, confirmed by %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposed on %2 to mark it unusable: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposed on %2 to make it usable again: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo registry: separation of duties is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote a revision of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did not write any revision of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed gate A in another role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not signed gate A in another role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>%1 could not be written: %2. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists and is never overwritten. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ActDialog</name>
    <message>
        <source>This registry is open for reading only; nothing can be recorded from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody acts at this desk. Choose who you are at the top right of the window, or let an admin link %1 to a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::AddPersonRow</name>
    <message>
        <source>Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name of the new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating-system user of the new person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating-system user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is here already; choose another short name, or change that person on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added, without a role yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ApproveForm</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept with the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve with findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a finding, or choose Approve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approve %1 with %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ChecklistBox</name>
    <message>
        <source>My checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence: how do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::DeprecateForm</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required; everybody who uses the version reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to use instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::EditModelDialog</name>
    <message>
        <source>Edit facts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save facts of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts as they were stay in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of a model are no content: verdicts bind to content and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions submitted from now on are decided as tier %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes accountable for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gate A asks at this tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after submit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner changes all facts; an admin may also name another owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The model is being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::FactsColumn</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::FindingDialog</name>
    <message>
        <source>Every step of a finding stays in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence given by the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is being loaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::FindingForm</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required: what was mended, and how that was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept with the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, kept in the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::FindingsBox</name>
    <message>
        <source>Add finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, and what would mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity of finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date of finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove finding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::MissingList</name>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::ModelForm</name>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consumer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accountable for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much gate A asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::NewRegistryDialog</name>
    <message>
        <source>New registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for all records, and a folder beside it for the files of the versions. Who makes it is its first admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a disk of this computer, not on a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it stands beside your decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to the operating-system user %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors never approve their own versions, and the gates take different people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone? One person may take every step; marked for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registries (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file of the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name, or open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make solo registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies for low, medium and high risk are there from the start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::PeopleDialog</name>
    <message>
        <source>People and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here and in which roles. Every change is recorded in the audit trail; nobody is ever removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author and owner are no roles to grant: they are facts of a version and of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::PersonPane</name>
    <message>
        <source>Act as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating-system user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who enters for somebody else is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save name and link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is you: the operating-system user %1 is linked to this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demonstration lets you act as everybody. What you do as %1 is recorded as entered by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registry is a file, so whoever may write it can act as everybody. What you do as %1 is recorded as entered by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is linked to the operating-system user %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::RecordedPanel</name>
    <message>
        <source>Entered by %1 as %2: the operating-system user %1 is not linked to this person, and the trail says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after event %1; the registry stamps its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– any other content outdates this verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo registry: one person may take every step here. It says so on every verdict, page and report, for ever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::RenewForm</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept with the verdict</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::RoleList</name>
    <message>
        <source>validates independently, decides at gate A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepts the risk, decides at medium and high tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brings approved versions into a slot, may hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides at gate B, may hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses results, is told of recalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service that posts runs and metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads everything, changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps people, roles and policies; no verdicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::RowsBox</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::SubmitForm</name>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What gate A asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive it with a reason; every reviewer reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason to waive %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::SuccessorBox</name>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::dialogs::UnusableForm</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always: from its first use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a date on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date since when it is affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, kept in the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 must not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as everybody who used the version will read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answers are wrong since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its answers are affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no successor yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New runs are refused from now on; please stop using its results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: %1 is unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose to mark %1 unusable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ChainWatch</name>
    <message>
        <source>Checking the audit trail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail was altered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit consistent to event %1; head not anchored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ChecksModel</name>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ElementMatrixModel</name>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>asked by the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renamed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>references differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::items::EventListModel</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::items::FileChangeModel</name>
    <message numerus="yes">
        <source>%n unexplained change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n explained by an element&apos;s name only</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no note mentions it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only its element is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned in the release notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::items::FindingListModel</name>
    <message>
        <source>%1, revision %2, raised by %3 as %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::items::FolderImport</name>
    <message>
        <source>Some text looks like a secret. Look at it, then confirm that it may be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::items::ImportFilesModel</name>
    <message>
        <source>Line %1 looks like a %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick what should be kept all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>executable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::items::InventoryTreeModel</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::items::JobList</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::items::PeopleModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating-system user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::items::QueueModel</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate A · approval for production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usability · a second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent back to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your versions in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::items::VersionListModel</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a checkpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for an auditor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No event matches the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at %1 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistent to event %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is not anchored: keep a checkpoint outside the registry to find a cut end. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for an auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a checkpoint outside the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoints (*.checkpoint)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::BaseChooser</name>
    <message>
        <source>Base to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model@version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model@version or model@version:revision; Enter compares, Escape leaves it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, a first version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, its base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1, since my verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1 of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another version…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ChangesSection</name>
    <message>
        <source>Opening the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more changes in this file; once more for the next file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier changes in this file; once more for the file before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change (Shift+F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous file ([)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next file (])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All white space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of space aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What white space counts as a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole file without comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it is in this version, without comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side or unified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file on the left to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last file with a difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first file with a difference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ChecksSection</name>
    <message>
        <source>Checks of gate A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose to close…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a later date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy %1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy asks for roles that no different people who are not the author hold. An admin grants roles under Registry &gt; People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner proposes to close it first, with evidence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::DecisionBar</name>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen to act: choose who you are at the top right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the newest revision first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to submit or approve here now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ElementFiles</name>
    <message>
        <source>Differences only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only files that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the difference of the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n file(s) differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No file of this element differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This element has no files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ElementsSection</name>
    <message>
        <source>Elements of the version against its base</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::EventPane</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as it was then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event&apos;s bytes are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event to see what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, revision %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock was behind the event before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redacted; its digest stays in the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest named by the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canonical JSON, RFC 8785</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the previous hash above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the hash that this event names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recomputed, the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recomputed, another: the event was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names this event&apos;s hash as its previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names another hash as its previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the newest event; nothing after it anchors it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::FileList</name>
    <message>
        <source>Filter files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only files that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This version has no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file differs from the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::FilterBar</name>
    <message>
        <source>Search the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, purpose, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by usability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::GatePane</name>
    <message>
        <source>Gate A and facts of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy %1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outdated: given on revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can give it: no one holds the role who is not the author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be given by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo registry: one person may take every step, also those that ask for two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice to consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the successor, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New runs are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: unusable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed: usable again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second person confirms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3, due %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived by the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) no note explains</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in Release notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intended use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated in gatehouse.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as entered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::HistorySection</name>
    <message>
        <source>Events of the version, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as it was then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the version is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ImportDialog</name>
    <message>
        <source>Commit %1 of %2, unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit %1 with changes: %2 changed, %3 added, %4 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a git repository whose commit could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as gatehouse.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what stands here into the folder, so that its next import needs no typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folder: %1 of %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the folder: %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gatehouse.yaml is in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace gatehouse.yaml?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder has a gatehouse.yaml already. Its comments and its order will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace gatehouse.yaml</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ImportFields</name>
    <message>
        <source>Facts of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. 1.2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version &amp;label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release &amp;notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this version changes, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intended u&amp;se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answers may be used for, and what not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question that the model answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk &amp;tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces the draft of this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited from the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited: the newest version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inherited from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inherited from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::ImportFiles</name>
    <message>
        <source>Element of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How files are grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Element of the chosen files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element of the chosen files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::InventoryColumns</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::InventoryList</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::InventoryPage</name>
    <message>
        <source>How versions are grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory by model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List and preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model and its versions will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 models, %3 of %4 versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest of %1 is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the inventory as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::LifecycleStepper</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::MyTurnPage</name>
    <message>
        <source>My turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who you are in the corner of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait for you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest gate item is %n day(s) old.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For me %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting on others %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you. What you have to decide, mend or confirm comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wait for nobody. Your versions in review are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the inventory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::NotesSection</name>
    <message>
        <source>Release notes as they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that the release notes do not explain by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the difference of the chosen file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained changes by element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the notes are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no release notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes are cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more are not shown; they are kept whole in the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first version needs no explanations: there is no base to differ from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) no note explains</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed against the base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is explained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained, by element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse does not open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens outside of Gatehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::NotesView</name>
    <message>
        <source>Release notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::PreviewPane</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the preview (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with base…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the base or another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody who could decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no release notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a version to see what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::RefusedNotice</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::SecretsNotice</name>
    <message>
        <source>I have looked at them: they may be kept in the registry, where nothing is ever removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text that looks like a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More than %n places look like secrets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places look like secrets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the list of files marks them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::VersionHeader</name>
    <message>
        <source>Imported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %1, draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::VersionPane</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item to see what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, a first version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The release notes say nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::pages::WorkspacePage</name>
    <message>
        <source>Loading the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Release notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fail(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was frozen on %1; the newest is revision %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You look at revision %1, not the newest content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::reading::CaptionBar</name>
    <message>
        <source>Old side: %1; new side: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::reading::FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::reading::OverviewStrip</name>
    <message>
        <source>Overview of the changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::reading::ReadingCanvas</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::GoToField</name>
    <message>
        <source>Go to model, version or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places and commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::MainWindow</name>
    <message>
        <source>My turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demonstration…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder may not be written from here, so nothing can be decided or imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registries (*.db *.sqlite);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a registry first; then drop the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::Menus</name>
    <message>
        <source>Re&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a registry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;registry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the page	Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side &amp;bar with words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to model, version or &amp;command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gistry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People and roles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse %1
Where model versions are registered, read, approved and recalled.
GPL-3.0-or-later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::PersonMenu</name>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration: act as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This registry is a file: its owner may act as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and roles…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::StartPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are registered, read and approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New registry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filled registry with two models and their reviews. It stays on this computer and can be thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file; who owns it owns the rules. Alone? One person may take every step; marked for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a registry file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing registry on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop a registry or a folder of a model on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent registries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter recent registries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registries that you open are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent registry matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the job that is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No registry open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solo: one person may take every step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::shell::Tabs</name>
    <message>
        <source>Open pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::theme::ChipLabel</name>
    <message>
        <source>%1, outdated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::theme::DigestLabel</name>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::theme::EmptyState</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::theme::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::theme::PersonLabel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gatehouse::theme::TierLabel</name>
    <message>
        <source>Risk tier: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>items</name>
    <message>
        <source>%1 Recorded as event %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Where model versions are registered, read, approved and recalled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry to open, e.g. sqlite:///home/me/registry.db.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks through the demonstration and keeps one picture a page in FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gatehouse://MODEL/VERSION[/FILE][#L10], a registry file, or ᳞mo”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
