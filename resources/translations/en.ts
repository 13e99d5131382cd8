<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>AddClient</name>
        <message>
            <source>Add a client</source>
            <translation>Add a client</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Vetreria Sole</source>
            <translation>Vetreria Sole</translation>
        </message>
        <message>
            <source>A name is enough. Hours and answer times start from what is usual for you.</source>
            <translation>A name is enough. Hours and answer times start from what is usual for you.</translation>
        </message>
        <message>
            <source>Language of their documents</source>
            <translation>Language of their documents</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
    </context>
    <context>
        <name>Check</name>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message numerus="yes">
            <source>Add %n message(s)</source>
            <translation>
                <numerusform>Add %n message</numerusform>
                <numerusform>Add %n messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Add it</source>
            <translation>Add it</translation>
        </message>
        <message>
            <source>Say which of these is you.</source>
            <translation>Say which of these is you.</translation>
        </message>
        <message>
            <source>Say whose chat this is.</source>
            <translation>Say whose chat this is.</translation>
        </message>
        <message>
            <source>Say how the dates are written.</source>
            <translation>Say how the dates are written.</translation>
        </message>
        <message>
            <source>All of it is there already.</source>
            <translation>All of it is there already.</translation>
        </message>
        <message>
            <source>It can be taken back as a whole.</source>
            <translation>It can be taken back as a whole.</translation>
        </message>
    </context>
    <context>
        <name>ClientsScreen</name>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Find a client</source>
            <translation>Find a client</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Add a client</translation>
        </message>
        <message>
            <source>All clients</source>
            <translation>All clients</translation>
        </message>
        <message>
            <source>No client of this name</source>
            <translation>No client of this name</translation>
        </message>
        <message>
            <source>Part of the name is enough.</source>
            <translation>Part of the name is enough.</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing logged yet</source>
            <translation>Nothing logged yet</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>since {day}</translation>
        </message>
        <message>
            <source>{time} there</source>
            <translation>{time} there</translation>
        </message>
        <message>
            <source>last contact</source>
            <translation>last contact</translation>
        </message>
        <message>
            <source>Added: {name}</source>
            <translation>Added: {name}</translation>
        </message>
    </context>
    <context>
        <name>Code</name>
        <message>
            <source>This is not its last group. Write the whole code down first.</source>
            <translation>This is not its last group. Write the whole code down first.</translation>
        </message>
        <message>
            <source>You</source>
            <translation>You</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Keep this recovery code</source>
            <translation>Keep this recovery code</translation>
        </message>
        <message>
            <source>It is the way in if the passphrase is forgotten, and it is shown only now. Keep it on paper or in a password manager.</source>
            <translation>It opens Garbo if you forget the passphrase, and it is shown only now. Keep it on paper or in a password manager.</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Type its last group</source>
            <translation>Type the last group</translation>
        </message>
        <message>
            <source>Open Garbo</source>
            <translation>Open Garbo</translation>
        </message>
        <message>
            <source>Garbo recovery code</source>
            <translation>Garbo recovery code</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Save the recovery code</translation>
        </message>
        <message>
            <source>garbo-recovery-code.txt</source>
            <translation>garbo-recovery-code.txt</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Saved.</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Sent to the printer.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copied.</translation>
        </message>
    </context>
    <context>
        <name>Counted</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n client(s) wait for you.</source>
            <translation>
                <numerusform>%n client is waiting for you.</numerusform>
                <numerusform>%n clients are waiting for you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are past the agreed time.</source>
            <translation>
                <numerusform>%n is past the agreed time.</numerusform>
                <numerusform>%n are past the agreed time.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Create</name>
        <message>
            <source>You</source>
            <translation>You</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Choose a passphrase</translation>
        </message>
        <message>
            <source>It opens Garbo on this computer. Nobody else has it, and nobody can send it to you again.</source>
            <translation>It opens Garbo on this computer. Nobody else has it, and nobody can send it to you again.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Your name</translation>
        </message>
        <message>
            <source>As it stands in your chats, so that Garbo knows which lines are yours.</source>
            <translation>As it appears in your chats, so that Garbo knows which messages are yours.</translation>
        </message>
        <message>
            <source>Next: recovery code</source>
            <translation>Next: recovery code</translation>
        </message>
    </context>
    <context>
        <name>Done</name>
        <message numerus="yes">
            <source>%n message(s) added</source>
            <translation>
                <numerusform>%n message added</numerusform>
                <numerusform>%n messages added</numerusform>
            </translation>
        </message>
        <message>
            <source>New: {names}.</source>
            <translation>New: {names}.</translation>
        </message>
        <message numerus="yes">
            <source>%n were there already.</source>
            <translation>
                <numerusform>%n was there already.</numerusform>
                <numerusform>%n were there already.</numerusform>
            </translation>
        </message>
        <message>
            <source>Skipped: {number}.</source>
            <translation>Skipped: {number}.</translation>
        </message>
        <message>
            <source>Hours and answer times start from what is usual for you.</source>
            <translation>Hours and answer times start from what is usual for you.</translation>
        </message>
        <message>
            <source>See who waits</source>
            <translation>See who is waiting</translation>
        </message>
        <message>
            <source>Import another</source>
            <translation>Import another</translation>
        </message>
        <message>
            <source>Take this import back</source>
            <translation>Take this import back</translation>
        </message>
    </context>
    <context>
        <name>DropHint</name>
        <message>
            <source>Drop the chat here</source>
            <translation>Drop the chat here</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nothing was changed.</translation>
        </message>
        <message>
            <source>Garbo could not do this.</source>
            <translation>Garbo could not do this.</translation>
        </message>
        <message>
            <source>Nothing was changed. Your data is safe here.</source>
            <translation>Nothing was changed. Your data is safe here.</translation>
        </message>
        <message>
            <source>This cannot be kept as it is.</source>
            <translation>This cannot be kept as it is.</translation>
        </message>
        <message>
            <source>This key does not open the store.</source>
            <translation>This key does not open the store.</translation>
        </message>
        <message>
            <source>This passphrase does not open the store.</source>
            <translation>This passphrase does not open the store.</translation>
        </message>
        <message>
            <source>This recovery code does not open the store.</source>
            <translation>This recovery code does not open the store.</translation>
        </message>
        <message>
            <source>This key file does not open the store.</source>
            <translation>This key file does not open the store.</translation>
        </message>
        <message>
            <source>The key file must hold exactly 32 bytes.</source>
            <translation>The key file must hold exactly 32 bytes.</translation>
        </message>
        <message>
            <source>The key file cannot be read.</source>
            <translation>The key file cannot be read.</translation>
        </message>
        <message>
            <source>The store is locked.</source>
            <translation>The store is locked.</translation>
        </message>
        <message>
            <source>There is no store here yet.</source>
            <translation>There is no store here yet.</translation>
        </message>
        <message>
            <source>The file with the keys (store.keys) is missing beside the store.</source>
            <translation>The file with the keys (store.keys) is missing beside the store.</translation>
        </message>
        <message>
            <source>The file with the keys (store.keys) is damaged.</source>
            <translation>The file with the keys (store.keys) is damaged.</translation>
        </message>
        <message>
            <source>This installation cannot encrypt, so nothing was opened.</source>
            <translation>This installation cannot encrypt, so nothing was opened.</translation>
        </message>
        <message>
            <source>Your data was written by a newer version of Garbo.</source>
            <translation>Your data was written by a newer version of Garbo.</translation>
        </message>
        <message>
            <source>The store is damaged.</source>
            <translation>The store is damaged.</translation>
        </message>
        <message>
            <source>Garbo is already open on this data.</source>
            <translation>Garbo is already open on this data.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>The disk is full.</translation>
        </message>
        <message>
            <source>The store cannot be written to here.</source>
            <translation>The store cannot be written to here.</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>There is nothing to take back.</translation>
        </message>
        <message>
            <source>This cannot be taken back: something newer builds on it.</source>
            <translation>This cannot be taken back: something newer builds on it.</translation>
        </message>
        <message>
            <source>This is there already, or what it belongs to is gone.</source>
            <translation>This is there already, or what it belongs to is gone.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should.</source>
            <translation>The disk did not answer as it should.</translation>
        </message>
        <message>
            <source>Today's backup could not be verified and was thrown away.</source>
            <translation>Today’s backup could not be verified and was thrown away.</translation>
        </message>
        <message>
            <source>This file is not a backup of Garbo's, or part of it is missing.</source>
            <translation>This file is not a Garbo backup, or part of it is missing.</translation>
        </message>
        <message>
            <source>This file belongs to Garbo itself: choose another one.</source>
            <translation>This file belongs to Garbo itself: choose another one.</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>There is no file {path}.</translation>
        </message>
        <message>
            <source>{path} cannot be written.</source>
            <translation>{path} cannot be written.</translation>
        </message>
        <message>
            <source>The keys are here, but the store that they open is not.</source>
            <translation>The keys are here, but the store they open is not.</translation>
        </message>
        <message>
            <source>There is a store here already.</source>
            <translation>There is a store here already.</translation>
        </message>
        <message>
            <source>A passphrase is needed.</source>
            <translation>A passphrase is needed.</translation>
        </message>
        <message>
            <source>This recovery code is mistyped: a sign is wrong or missing.</source>
            <translation>This recovery code is mistyped: a character is wrong or missing.</translation>
        </message>
        <message>
            <source>This store has no such way in.</source>
            <translation>This store has no such way in.</translation>
        </message>
        <message>
            <source>This agreement cannot hold as it is.</source>
            <translation>This agreement cannot hold as it is.</translation>
        </message>
        <message>
            <source>This task is not there any more.</source>
            <translation>This task is no longer there.</translation>
        </message>
        <message>
            <source>There is no client called {name}.</source>
            <translation>There is no client called {name}.</translation>
        </message>
        <message>
            <source>More than one client fits {name}: {names}.</source>
            <translation>More than one client fits {name}: {names}.</translation>
        </message>
        <message>
            <source>Say whose chat this is.</source>
            <translation>Say whose chat this is.</translation>
        </message>
        <message>
            <source>This is a group chat: say which client it belongs to.</source>
            <translation>This is a group chat: say which client it belongs to.</translation>
        </message>
        <message>
            <source>Say which of these is you.</source>
            <translation>Say which of these is you.</translation>
        </message>
        <message>
            <source>The dates can be read in two ways: say which.</source>
            <translation>The dates can be read in two ways: say which.</translation>
        </message>
        <message>
            <source>A name is needed.</source>
            <translation>A name is needed.</translation>
        </message>
        <message>
            <source>This name is too long.</source>
            <translation>This name is too long.</translation>
        </message>
        <message>
            <source>There is no time zone called {zone}.</source>
            <translation>There is no time zone called {zone}.</translation>
        </message>
        <message>
            <source>This import was taken back already.</source>
            <translation>This import has already been taken back.</translation>
        </message>
        <message>
            <source>The agreed hours are never open, so no answer could ever be due.</source>
            <translation>The agreed hours are empty, so no answer would ever be due.</translation>
        </message>
        <message>
            <source>This file is not there any more.</source>
            <translation>This file is no longer there.</translation>
        </message>
        <message>
            <source>This is a folder: choose a file in it.</source>
            <translation>This is a folder: choose a file in it.</translation>
        </message>
        <message>
            <source>This is not an ordinary file.</source>
            <translation>This is not an ordinary file.</translation>
        </message>
        <message>
            <source>This file may not be read with your rights on this computer.</source>
            <translation>You are not allowed to read this file on this computer.</translation>
        </message>
        <message>
            <source>This is a portfolio file of Garbo's, not a chat.</source>
            <translation>This is a Garbo portfolio file, not a chat.</translation>
        </message>
        <message>
            <source>This is not a chat from WhatsApp.</source>
            <translation>This is not a WhatsApp chat.</translation>
        </message>
        <message>
            <source>The packed file holds too many files to be read safely.</source>
            <translation>The zip file holds too many files to be read safely.</translation>
        </message>
        <message>
            <source>The packed file is locked with a password.</source>
            <translation>The zip file is locked with a password.</translation>
        </message>
        <message>
            <source>There is no chat in this packed file.</source>
            <translation>There is no chat in this zip file.</translation>
        </message>
        <message>
            <source>The file needs too much memory to be read safely.</source>
            <translation>The file needs too much memory to be read safely.</translation>
        </message>
        <message>
            <source>The file could not be read.</source>
            <translation>The file could not be read.</translation>
        </message>
        <message>
            <source>The import was cancelled.</source>
            <translation>The import was cancelled.</translation>
        </message>
        <message>
            <source>This file is not a chat that Garbo can read.</source>
            <translation>This file is not a chat that Garbo can read.</translation>
        </message>
        <message>
            <source>There is no message in this file.</source>
            <translation>There are no messages in this file.</translation>
        </message>
        <message>
            <source>This file is not a text.</source>
            <translation>This is not a text file.</translation>
        </message>
        <message>
            <source>The letters of this file cannot be read.</source>
            <translation>The characters in this file cannot be read.</translation>
        </message>
        <message>
            <source>The packed file is broken and cannot be opened.</source>
            <translation>The zip file is damaged and cannot be opened.</translation>
        </message>
        <message>
            <source>The file is too large to be read.</source>
            <translation>The file is too large to be read.</translation>
        </message>
        <message>
            <source>The file took too long to read.</source>
            <translation>The file took too long to read.</translation>
        </message>
        <message>
            <source>This file is not a portfolio file.</source>
            <translation>This is not a portfolio file.</translation>
        </message>
        <message>
            <source>This portfolio file was written by a newer version of Garbo.</source>
            <translation>This portfolio file was written by a newer version of Garbo.</translation>
        </message>
        <message>
            <source>Check capital letters and keyboard language. Nothing is lost.</source>
            <translation>Check capital letters and keyboard language. Nothing is lost.</translation>
        </message>
        <message>
            <source>Compare it group by group with your copy. Nothing is lost.</source>
            <translation>Compare it group by group with your copy. Nothing is lost.</translation>
        </message>
        <message>
            <source>A backup holds a copy of it. Nothing was changed.</source>
            <translation>A backup holds a copy of it. Nothing was changed.</translation>
        </message>
        <message>
            <source>It was left as it is. Install the newer version to open it.</source>
            <translation>It was left as it was. Install the newer version to open it.</translation>
        </message>
        <message>
            <source>It was left as it is. Put the last backup back: garbo restore FILE.</source>
            <translation>It was left as it was. Restore the last backup: garbo restore FILE.</translation>
        </message>
        <message>
            <source>Close the other one first. Nothing was changed.</source>
            <translation>Close the other window first. Nothing was changed.</translation>
        </message>
        <message>
            <source>Nothing was written, and what was there is safe. Make room and try again.</source>
            <translation>Nothing was written, and what was there is safe. Free some space and try again.</translation>
        </message>
        <message>
            <source>Nothing was changed. Check the rights of its folder.</source>
            <translation>Nothing was changed. Check the permissions of its folder.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Nothing was written.</translation>
        </message>
        <message>
            <source>Nothing was written. Check that the disk is still there.</source>
            <translation>Nothing was written. Check that the disk is still connected.</translation>
        </message>
        <message>
            <source>Your data is safe here. It is tried again later.</source>
            <translation>Your data is safe here. Garbo will try again later.</translation>
        </message>
        <message>
            <source>In WhatsApp choose Export chat, and drop the .txt or .zip here.</source>
            <translation>In WhatsApp choose “Export chat” and drop the .txt or .zip here.</translation>
        </message>
        <message>
            <source>Put the last backup back: garbo restore FILE.</source>
            <translation>Restore the last backup: garbo restore FILE.</translation>
        </message>
        <message>
            <source>Nothing was added.</source>
            <translation>Nothing was added.</translation>
        </message>
        <message>
            <source>Unpack it first. Nothing was added.</source>
            <translation>Unpack it first. Nothing was added.</translation>
        </message>
        <message>
            <source>Export the chat again. Nothing was added.</source>
            <translation>Export the chat again. Nothing was added.</translation>
        </message>
        <message>
            <source>This seems to be a picture.</source>
            <translation>This seems to be a picture.</translation>
        </message>
        <message>
            <source>This seems to be a recording or a film.</source>
            <translation>This seems to be a recording or a video.</translation>
        </message>
        <message>
            <source>This seems to be a PDF.</source>
            <translation>This seems to be a PDF.</translation>
        </message>
        <message>
            <source>This seems to be an office document.</source>
            <translation>This seems to be an Office document.</translation>
        </message>
        <message>
            <source>This seems to be a spreadsheet.</source>
            <translation>This seems to be a spreadsheet.</translation>
        </message>
        <message>
            <source>This seems to be a table.</source>
            <translation>This seems to be a table.</translation>
        </message>
        <message>
            <source>This seems to be a packed file that no phone exports.</source>
            <translation>This seems to be an archive that no phone exports.</translation>
        </message>
        <message>
            <source>This seems to be e-mail.</source>
            <translation>This seems to be e-mail.</translation>
        </message>
        <message>
            <source>This seems to be a calendar.</source>
            <translation>This seems to be a calendar.</translation>
        </message>
        <message>
            <source>This seems to be a contact card.</source>
            <translation>This seems to be a contact card.</translation>
        </message>
        <message>
            <source>This seems to be a backup of calls or text messages.</source>
            <translation>This seems to be a backup of calls or text messages.</translation>
        </message>
        <message>
            <source>This seems to be a chat from Telegram.</source>
            <translation>This seems to be a Telegram chat.</translation>
        </message>
        <message>
            <source>Export the chat without media. Nothing was added.</source>
            <translation>Export the chat without media. Nothing was added.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeScreen</name>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Who is who</source>
            <translation>Who is who</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Chats</source>
            <translation>Chats</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>Import a chat</source>
            <translation>Import a chat</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) taken back.</source>
            <translation>
                <numerusform>%n message taken back.</numerusform>
                <numerusform>%n messages taken back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changed since stay.</source>
            <translation>
                <numerusform>%n changed since then stays.</numerusform>
                <numerusform>%n changed since then stay.</numerusform>
            </translation>
        </message>
        <message>
            <source>Read on this computer only</source>
            <translation>Read on this computer only</translation>
        </message>
        <message>
            <source>read on this computer only</source>
            <translation>read on this computer only</translation>
        </message>
    </context>
    <context>
        <name>FailureDialog</name>
        <message>
            <source>Technical details</source>
            <translation>Technical details</translation>
        </message>
        <message>
            <source>Copy the details</source>
            <translation>Copy the details</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continue</translation>
        </message>
        <message>
            <source>Something in Garbo went wrong</source>
            <translation>Something in Garbo went wrong</translation>
        </message>
        <message>
            <source>What was saved is safe. You can go on; if it happens again, close Garbo and open it anew.</source>
            <translation>What was saved is safe. You can continue; if it happens again, close Garbo and open it again.</translation>
        </message>
    </context>
    <context>
        <name>Field</name>
        <message>
            <source>Show what is typed</source>
            <translation>Show what is typed</translation>
        </message>
    </context>
    <context>
        <name>FileCard</name>
        <message>
            <source>Portfolio file</source>
            <translation>Portfolio file</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>dddd d MMMM</source>
            <extracomment>Qt date format: weekday, day and month, as the heading of a page</extracomment>
            <translation>dddd d MMMM</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <extracomment>Qt date format: short weekday, day and short month</extracomment>
            <translation>ddd d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>Qt date format: day, short month and year</extracomment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>Qt date format: day, month and year</extracomment>
            <translation>d MMMM yyyy</translation>
        </message>
        <message>
            <source>Today {time}</source>
            <translation>Today {time}</translation>
        </message>
        <message>
            <source>Tomorrow {time}</source>
            <translation>Tomorrow {time}</translation>
        </message>
        <message>
            <source>Yesterday {time}</source>
            <translation>Yesterday {time}</translation>
        </message>
        <message>
            <source>by {time} today</source>
            <translation>by {time} today</translation>
        </message>
        <message>
            <source>by {time} tomorrow</source>
            <translation>by {time} tomorrow</translation>
        </message>
        <message>
            <source>by {day} {time}</source>
            <translation>by {day} {time}</translation>
        </message>
        <message>
            <source>was due {time}</source>
            <translation>was due {time}</translation>
        </message>
        <message>
            <source>was due yesterday {time}</source>
            <translation>was due yesterday {time}</translation>
        </message>
        <message>
            <source>was due {day} {time}</source>
            <translation>was due {day} {time}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{hours} h {minutes}</source>
            <translation>{hours} h {minutes}</translation>
        </message>
        <message>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <source>due now</source>
            <translation>due now</translation>
        </message>
        <message>
            <source>{duration} late</source>
            <translation>{duration} late</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <translation>less than a minute</translation>
        </message>
        <message>
            <source>{duration} left</source>
            <translation>{duration} left</translation>
        </message>
    </context>
    <context>
        <name>Gui</name>
        <message>
            <source>Undone: {step}</source>
            <translation>Undone: {step}</translation>
        </message>
    </context>
    <context>
        <name>HowRead</name>
        <message>
            <source>Day or month first?</source>
            <translation>Day or month first?</translation>
        </message>
        <message>
            <source>How it is read</source>
            <translation>How it was read</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Times of</source>
            <translation>Time zone</translation>
        </message>
        <message>
            <source>One contact</source>
            <translation>One contact</translation>
        </message>
        <message>
            <source>lines in a row, each within 30 minutes</source>
            <translation>messages at most 30 minutes apart</translation>
        </message>
    </context>
    <context>
        <name>Menu</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Same as the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Size of text</source>
            <translation>Text size</translation>
        </message>
    </context>
    <context>
        <name>NavButton</name>
        <message numerus="yes">
            <source>%n wait(s)</source>
            <translation>
                <numerusform>%n waits</numerusform>
                <numerusform>%n wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewPassphrase</name>
        <message numerus="yes">
            <source>At least %n characters: a few words are best.</source>
            <translation>
                <numerusform>At least %n character: a few words are best.</numerusform>
                <numerusform>At least %n characters: a few words are best.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two are not the same: type it once more.</source>
            <translation>The two are not the same: type it again.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Repeat the passphrase</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Close this notice</source>
            <translation>Close this notice</translation>
        </message>
    </context>
    <context>
        <name>Pick</name>
        <message>
            <source>Drop an exported chat here</source>
            <translation>Drop an exported chat here</translation>
        </message>
        <message>
            <source>A .txt or .zip from WhatsApp, or a portfolio file of Garbo's own.</source>
            <translation>A .txt or .zip from WhatsApp, or a Garbo portfolio file.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choose a file</translation>
        </message>
        <message>
            <source>How to get it from WhatsApp</source>
            <translation>How to export it from WhatsApp</translation>
        </message>
        <message>
            <source>Open the chat on the phone and choose More, Export chat, Without media.</source>
            <translation>Open the chat on the phone and choose “More”, “Export chat”, “Without media”.</translation>
        </message>
        <message>
            <source>Send the file to yourself, by mail or cable.</source>
            <translation>Send the file to this computer, by mail or cable.</translation>
        </message>
        <message>
            <source>Drop it anywhere in this window. Garbo shows what it found before it keeps anything.</source>
            <translation>Drop it anywhere in this window. Garbo shows what it found before it saves anything.</translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message>
            <source>Reading messages · {percent} %</source>
            <translation>Reading messages · {percent}%</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Reading messages</source>
            <translation>Reading messages</translation>
        </message>
    </context>
    <context>
        <name>Recover</name>
        <message>
            <source>Recovery code</source>
            <translation>Recovery code</translation>
        </message>
        <message>
            <source>The groups of letters and figures that were shown at the first start.</source>
            <translation>The groups of letters and digits shown at the first start.</translation>
        </message>
        <message>
            <source>Small letters and missing hyphens are fine.</source>
            <translation>Small letters and missing hyphens are fine.</translation>
        </message>
        <message>
            <source>Open Garbo</source>
            <translation>Open Garbo</translation>
        </message>
        <message>
            <source>Back to the passphrase</source>
            <translation>Back to the passphrase</translation>
        </message>
    </context>
    <context>
        <name>Renew</name>
        <message>
            <source>Choose a new passphrase</source>
            <translation>Choose a new passphrase</translation>
        </message>
        <message>
            <source>The recovery code opened Garbo, and stays as it is.</source>
            <translation>The recovery code opened Garbo, and stays as it is.</translation>
        </message>
        <message>
            <source>Keep it and open</source>
            <translation>Save and open</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>Not now</translation>
        </message>
    </context>
    <context>
        <name>Screens</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Clients</source>
            <translation>Clients</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
    </context>
    <context>
        <name>Side</name>
        <message>
            <source>Know who waits, by when, and what you promised.</source>
            <translation>Know who is waiting, until when, and what you promised.</translation>
        </message>
        <message>
            <source>Everything stays on this computer, encrypted. Garbo never sends anything by itself.</source>
            <translation>Everything stays on this computer, encrypted. Garbo never sends anything by itself.</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Encrypted, only here</source>
            <translation>Encrypted, only here</translation>
        </message>
        <message>
            <source>Language, look and more</source>
            <translation>Language, appearance and more</translation>
        </message>
    </context>
    <context>
        <name>Strength</name>
        <message>
            <source>A few words that do not belong together are easy to keep and hard to guess.</source>
            <translation>A few unrelated words: easy to remember, hard to guess.</translation>
        </message>
        <message>
            <source>Easy to guess: add a word.</source>
            <translation>Easy to guess: add a word.</translation>
        </message>
        <message>
            <source>Fair: one more word makes it strong.</source>
            <translation>Fair: one more word makes it strong.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Good.</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Strong.</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>Today</name>
        <message>
            <source>Nobody waits for you.</source>
            <translation>Nobody is waiting for you.</translation>
        </message>
        <message>
            <source>{name} is past the agreed time.</source>
            <translation>{name} is past the agreed time.</translation>
        </message>
        <message>
            <source>Next is {name}, {when}.</source>
            <translation>Next is {name}, {when}.</translation>
        </message>
        <message>
            <source>{name} · no time set</source>
            <translation>{name} · no time set</translation>
        </message>
        <message>
            <source>done {when}</source>
            <translation>done {when}</translation>
        </message>
        <message>
            <source>no answer time agreed</source>
            <translation>no answer time agreed</translation>
        </message>
        <message>
            <source>By appointment</source>
            <translation>By appointment</translation>
        </message>
        <message>
            <source>{duration} of open time</source>
            <translation>{duration} of open time</translation>
        </message>
        <message>
            <source>paused until {time}</source>
            <translation>paused until {time}</translation>
        </message>
        <message>
            <source>paused until tomorrow {time}</source>
            <translation>paused until tomorrow {time}</translation>
        </message>
        <message>
            <source>paused until {day} {time}</source>
            <translation>paused until {day} {time}</translation>
        </message>
        <message>
            <source>{time} there</source>
            <translation>{time} there</translation>
        </message>
        <message>
            <source>Nothing written</source>
            <translation>Nothing written</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Import a chat</source>
            <translation>Import a chat</translation>
        </message>
        <message>
            <source>Waiting for me</source>
            <translation>Waiting for me</translation>
        </message>
        <message>
            <source>Sorted by deadline in each client's hours</source>
            <translation>Sorted by deadline in each client’s hours</translation>
        </message>
        <message>
            <source>Promises due</source>
            <translation>Promises due</translation>
        </message>
        <message>
            <source>Tell the client</source>
            <translation>Tell the client</translation>
        </message>
        <message>
            <source>Still waiting?</source>
            <translation>Still waiting?</translation>
        </message>
        <message>
            <source>From older chats</source>
            <translation>From older chats</translation>
        </message>
        <message>
            <source>Nobody waits for you</source>
            <translation>Nobody is waiting for you</translation>
        </message>
        <message>
            <source>Every message has its answer.</source>
            <translation>Every message has its answer.</translation>
        </message>
        <message>
            <source>No answer needed</source>
            <translation>No answer needed</translation>
        </message>
        <message>
            <source>Answered elsewhere</source>
            <translation>Answered elsewhere</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promises</translation>
        </message>
        <message>
            <source>To tell</source>
            <translation>To tell</translation>
        </message>
        <message>
            <source>No answer needed: {name}</source>
            <translation>No answer needed: {name}</translation>
        </message>
        <message>
            <source>Answered elsewhere: {name}</source>
            <translation>Answered elsewhere: {name}</translation>
        </message>
        <message>
            <source>Kept: {title}</source>
            <translation>Kept: {title}</translation>
        </message>
        <message>
            <source>Told: {title}</source>
            <translation>Told: {title}</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
    </context>
    <context>
        <name>Unlock</name>
        <message>
            <source>Welcome back</source>
            <translation>Welcome back</translation>
        </message>
        <message>
            <source>Your clients are encrypted on this computer.</source>
            <translation>Your clients’ data is encrypted on this computer.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Open Garbo</source>
            <translation>Open Garbo</translation>
        </message>
        <message>
            <source>Use the recovery code</source>
            <translation>Use the recovery code</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Your first client goes here</source>
            <translation>Your first client goes here</translation>
        </message>
        <message>
            <source>In WhatsApp choose “Export chat” and drop the file anywhere in this window: Garbo shows who waits and until when. Or begin with a name. Nothing leaves this computer.</source>
            <translation>In WhatsApp choose “Export chat” and drop the file anywhere in this window: Garbo shows who is waiting and until when. Or begin with a name. Nothing leaves this computer.</translation>
        </message>
        <message>
            <source>Import a chat</source>
            <translation>Import a chat</translation>
        </message>
        <message>
            <source>Add a client</source>
            <translation>Add a client</translation>
        </message>
    </context>
    <context>
        <name>WhatIsAdded</name>
        <message>
            <source>What will be added</source>
            <translation>What will be added</translation>
        </message>
        <message>
            <source>Nothing is saved yet</source>
            <translation>Nothing is saved yet</translation>
        </message>
        <message>
            <source>Contacts per month</source>
            <translation>Contacts per month</translation>
        </message>
        <message>
            <source>in hours</source>
            <translation>in hours</translation>
        </message>
        <message>
            <source>outside hours</source>
            <translation>outside hours</translation>
        </message>
        <message>
            <source>Not added</source>
            <translation>Not added</translation>
        </message>
        <message>
            <source>new messages</source>
            <translation>new messages</translation>
        </message>
        <message>
            <source>not added</source>
            <translation>not added</translation>
        </message>
        <message>
            <source>contacts of the client</source>
            <translation>contacts of the client</translation>
        </message>
        <message>
            <source>{outside} of {whole} contacts outside the hours</source>
            <translation>{outside} of {whole} contacts outside the hours</translation>
        </message>
        <message>
            <source>There already</source>
            <translation>There already</translation>
        </message>
        <message>
            <source>same time, same words</source>
            <translation>same time, same words</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
        <message>
            <source>of the chat program itself</source>
            <translation>from the chat app itself</translation>
        </message>
        <message>
            <source>clients</source>
            <translation>clients</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>messages</translation>
        </message>
        <message>
            <source>line {place}</source>
            <translation>line {place}</translation>
        </message>
        <message>
            <source>nothing left out</source>
            <translation>nothing left out</translation>
        </message>
        <message>
            <source>{month}: {inside} in hours, {outside} outside</source>
            <translation>{month}: {inside} in hours, {outside} outside</translation>
        </message>
    </context>
    <context>
        <name>WhoIsWho</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Name of the client</source>
            <translation>Name of the client</translation>
        </message>
        <message>
            <source>New client</source>
            <translation>New client</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>Client</translation>
        </message>
        <message>
            <source>Who is who</source>
            <translation>Who is who</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Me</translation>
        </message>
        <message>
            <source>the client</source>
            <translation>the client</translation>
        </message>
        <message>
            <source>Works for {client}</source>
            <translation>Works for {client}</translation>
        </message>
        <message>
            <source>Who is this?</source>
            <translation>Who is this?</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Voice note</source>
            <translation>Voice note</translation>
        </message>
        <message>
            <source>Video call</source>
            <translation>Video call</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>In person</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Date not understood</source>
            <translation>Date not recognised</translation>
        </message>
        <message>
            <source>Before the first date</source>
            <translation>Before the first date</translation>
        </message>
        <message>
            <source>Cut off in the file</source>
            <translation>Cut off in the file</translation>
        </message>
        <message>
            <source>Longer than a message can be</source>
            <translation>Too long for a message</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>No sender</translation>
        </message>
        <message>
            <source>From somebody else</source>
            <translation>From somebody else</translation>
        </message>
        <message>
            <source>Deleted messages</source>
            <translation>Deleted messages</translation>
        </message>
        <message>
            <source>Later than now</source>
            <translation>Dated in the future</translation>
        </message>
        <message>
            <source>day / month / year</source>
            <translation>day / month / year</translation>
        </message>
        <message>
            <source>month / day / year</source>
            <translation>month / day / year</translation>
        </message>
        <message>
            <source>year / month / day</source>
            <translation>year / month / day</translation>
        </message>
        <message>
            <source>no answer needed</source>
            <translation>no answer needed</translation>
        </message>
        <message>
            <source>answered elsewhere</source>
            <translation>answered elsewhere</translation>
        </message>
        <message>
            <source>task ticked</source>
            <translation>task ticked</translation>
        </message>
        <message>
            <source>client told</source>
            <translation>client told</translation>
        </message>
        <message>
            <source>import</source>
            <translation>import</translation>
        </message>
        <message>
            <source>new entry</source>
            <translation>new entry</translation>
        </message>
        <message>
            <source>new client</source>
            <translation>new client</translation>
        </message>
        <message>
            <source>new agreement</source>
            <translation>new agreement</translation>
        </message>
        <message>
            <source>settings</source>
            <translation>settings</translation>
        </message>
        <message>
            <source>Not understood</source>
            <translation>Not recognised</translation>
        </message>
        <message>
            <source>last step</source>
            <translation>last step</translation>
        </message>
    </context>
</TS>
