"""English: phrases by concept, in plain letters (contractions are one word)."""

from __future__ import annotations

COMMON = """
the a an of to in on at for with by from and or but if that this these those it its is are was were be been am i you he
she we they me my your his her our their us them do does did have has had can could will would shall should may might
not no yes so as up out about just then than there here when where what who which how why all any some more please
thanks thank hi hello hey dear best regards good morning day ok okay got get fine perfect agreed see let lets go im ive
id ill youre youve dont cant wont isnt wasnt didnt havent hasnt couldnt its thats whats heres
"""

KNOWN = """
contract contracts contacted contest content contents present presents presence sending sender reply replied before
behind number numbers listing listen missing mission attached attach correct corrected collect connect content forget
posted postage wording waiting writing reading meeting meetings asking resent recent decent person personal payment
finish finishing printer printed pointed wrongly change changes chance chances charge expected expect except account
"""

CONCEPTS = {
    "STATUS": """
where {are we,do we stand,does it stand,are things,is it,are you} {with,on,at,up to} | where {do,does} * stand | {any,
got any,have any,is there any} {news,update,updates,progress,luck,word,movement,joy,idea when,eta,developments,sign of}
| {hows,how is,how are,hows the} * {coming,going,getting on,progressing,looking} | how {is,are,far} * {coming,going,
along,progressing} | how far {along,are,have,is,did} | whats the {status,latest,state,situation,progress,story,eta} |
what is the {status,latest,state,situation,progress,eta} | {status,progress} {update,of,on,check,report} | current
status | what happened {to,with} | whats {happening,going on,up} with | what is happening with | whatever happened to |
just checking {in,on,if,whether,that,up} | just checking | checking {in on,up on,whether,if,on} | check in on | just
wondering {if,where,whether,how,when,about} | was wondering {if,whether,where,how,when} * {done,ready,finished,sent,
were,you,we} | {still,been} waiting {for,on,to} | im waiting {for,on} | i am waiting {for,on} | {havent,have not,didnt,
did not,not,never} {heard,seen,received,gotten,got,had} * {anything,back,yet,it,from you,nothing,a thing,the} * {yet,}
| {nothing,no reply,no news} {yet,so far,has arrived,came,here} | no news | nothing {arrived,came,received,has come} |
{not,hasnt,hasnt been,havent been,wasnt,isnt,been} {forgotten,overlooked,lost track of,slipped} | {you havent,you
didnt,you have not,did you,have you,you did not,hope you havent,dont,you wont,wont} {forget,forgotten,forgot} | slipped
{your mind,through} | fallen {through,off} | {on your radar,in hand,under control,on track,in the works} | are you
{working on,on it,on top of,still on,on schedule,making progress} | are we {on track,on schedule,still on,ok for,good
for} | when {will,can,do,should,are,is} * {get,have,see,be ready,expect,receive,finished,done,send,finish,going out,
going to,due,coming,ready,it be,arrive} | how {long,much longer,soon} {will,until,before,till} | is {it,that,this,
everything} {all,} {done,ready,finished,sorted,sent,under control,in hand,on track} | let me know {where,how far,when
its,once its,if its,as soon,how its} | keep me {posted,updated} | give me an update | {could,can} * {update me,an
update} | an update on | touching base | managed to | have you {had a chance,had chance,had time,made,got round,gotten
around,got around,started,begun,managed,looked} | did you {get a chance,manage,get round,get around,remember,start} |
you remembered {to,the} | do you remember {to,the} | {remember,dont forget} {to,the,about} | still {pending,
outstanding,open} | how far {you,youve,we} | {on,out} {its,the} way | {being,been,getting} {dealt,taken care,looked
after} | have we {got,heard,had} | do we have * {back,yet} | did {it,that,this} {happen,work out,go,arrive} | what
about {the,our,my} | did * go {out,through} | has * {arrived,been,gone,come,left} {yet,} | {got,get} to with
""",
    "DID": """
{did you,have you,did u,have u,hv you,youve} * {sent,send,done,do,finished,finish,paid,pay,booked,book,call,called,
call,written,write,prepared,prepare,heard,hear,check,checked,sort,sorted,post,posted,publish,published,update,updated,
upload,uploaded,contact,contacted,received,receive,deliver,delivered,printed,print,completed,complete,fixed,fix,filed,
file,submit,submitted,confirm,confirmed,ordered,order,chased,chase,answered,answer,email,emailed,ask,asked,speak,
spoken,arrange,arranged,draft,drafted,replied,reply,schedule,scheduled,issue,issued}
""",
    "READY": """
{done,ready,finished,sorted,sent,out,complete,completed,live,booked,paid,published,confirmed,posted,uploaded,printed,
signed,delivered,submitted,through,dealt with,taken care of}
""",
    "ISQ": """
{is,are,was,were,has,have,isnt,arent,hasnt} * {yet,already,now,finally} | {is,are,isnt,arent,has,was,were} {the,it,
that,my,our,this,everything,those,these}
""",
    "WHO": """
or {shall,should,do,will,can,am} i | or me | who {does,handles,takes,is,sends,will,should} | do you prefer | which |
would you rather | shall i
""",
    "REPEAT": """
as {i,we,ive,already,previously,mentioned,discussed,per my,stated} {asked,said,already,mentioned,wrote,requested,
explained,told you,have asked,asked you,emailed,earlier,before,previously} | as {mentioned,requested,asked,said,stated,
per my} * {earlier,before,previously,above,already,email,message,last,request} | per my {last,previous,earlier} | {i,
ive,we,weve} * {already,previously} {asked,requested,said,told,mentioned,sent,wrote,explained,emailed} | {i,ive,we}
{asked,requested,told you,emailed you} * {before,already,earlier,yesterday,last week,monday,tuesday,wednesday,thursday,
friday,times,twice,this morning,ago} | {i,ive} {asked,told} you {about,for,to} | {remind,reminding,reminder} | {a,
another,gentle,quick,friendly,kind,little} {reminder,nudge,chaser} | {following,follow,followed,chasing,chase,chasing
up} up {again,on,about,regarding,with,once} | {following,chasing} {up,you,this,again,the} | {second,third,fourth,fifth,
nth,umpteenth,tenth} {time,email,message,request,reminder} | {asking,ask,writing,requesting,repeating,emailing,
messaging,write} {again,once more,once again,a second,a third,you again} | {repeat,repeating} {myself,my,that,the,
again} | i repeat | {to,as i} repeat | {once again,once more,again} {please,i need,can you,could you,i want,im asking,
the} | again please | again could you | circling back | bumping this | {bump,nudge} | coming back to {my,the} | {back,
return,returning} to my {request,question} | {twice,three times,several times,many times,multiple times} {already,now,
asked} | asked {twice,three times,several times,you} | {still,keep} {need,needing,asking,requesting} {the,that,my,you,
for} | {my,the} {earlier,previous,original,same} {request,question} {still,again,about,for} | same {request,question}
{again,as} | {see,read,look at} my {earlier,previous,last,first,mail,message,email} | {is,are} still {needed,missing,
waiting} | i did {ask,say,write,mention} | i {mentioned,asked,wrote} * already | bumping {my,this,it} | sending this
again | {just,only} to repeat | {say,saying,said} it again | i need * again
""",
    "LATER": """
{ill,i will,will,well,i shall,can} {write,ask,call,follow up,get back,remind,message,email,come back,ring,try} | remind
me | {will,ill} {remind,repeat} | again {tomorrow,later,soon,next,with,so much,for your,for all} | {thanks,thank you,
sorry} again
""",
    "CHANGED": """
{changed,changing,change} {my,our} {mind,minds} | {change,changes} of {plan,plans,mind,heart,direction,course} | on
second {thought,thoughts} | {having,had} second thoughts | thinking {about it,again,it over} * {again,rather,better} |
{actually,wait,oh} {no,lets,dont,scrap,scratch,forget,cancel,leave,make it,hold,stop,not,ignore} | {scratch,strike,
scrap,forget,disregard,ignore,undo,nix,cancel} that | {scratch,strike,scrap,forget} {it,all that,this,everything,the
whole} | {this,that} {one,version,email,message} {counts,replaces,supersedes,overrides,is the one} | {supersedes,
overrides,replaces} {the,my,all,any,what,everything} | {start,starting,begin,redo} * {over,from scratch,from zero,all
over,afresh,again from} | {goes,go,going,revert,back,switch} {back,} to {the,my,our} {old,previous,original,first,
earlier} | revert to | {instead of,rather than,not} what i {said,asked,wrote,told} | {do,lets,lets do,make} *
{differently,the opposite,another way,it instead,something else,a different} | {no longer,dont,do not} {need,want,
require,send,publish,post,do,book,print,proceed,use} * {anymore,any more,any longer,after all,now} | {no longer} {need,
want,needed,required,necessary,valid,relevant} | not needed {anymore,any more,any longer,after all} | {hold off,hold
fire,stop work,stop working,halt,stop everything,put on hold,on hold,stand down,abort} | never mind {the,my,what,that,
about} | nevermind {the,my,what} | {changed,decided} {again,otherwise,differently,not to,against,to go another} | weve
decided {against,not to} | i take {it,that} back | {all,everything} {changed,changes,is different,off} | new
instructions | {not,isnt} valid {anymore,any more} | {had,having} a rethink | new {plan,idea} | no longer {applies,
apply,holds,hold} | undo {all,it,everything,that} | {after all} | {the opposite,other way round,other way around} |
{redo,rework} {it,everything,all} | {better,rather} not {send,do,publish,print}
""",
    "DROP": """
{ignore,disregard,forget,cancel,scrap,drop,delete,bin,discard,undo,skip,void,dismiss,overlook,stop,omit} | {pay,take}
no {attention,notice} | {dont,do not} {use,read,follow,consider,act on,go by,do} | throw {away,out} | leave {aside,out}
""",
    "BEFORE": """
{my,the,that,previous,last,earlier,our,prior} * {email,message,mail,note,instructions,instruction,request,voice note,
brief,text,voicemail} | what {i,we,ive} * {said,wrote,asked,told,sent,requested,mentioned} | everything i {said,wrote,
asked,sent} | {said,wrote,asked,sent} {before,earlier,yesterday,this morning,previously} | {the,my} {previous,earlier,
last,above,other,old} {one,version,ones,plan,list,idea,instructions}
""",
    "ALARM": """
{freaking,freaked,flipping} out | {panicking,panicked,panic,panicky} | {desperate,desperately,despair} | {disaster,
catastrophe,nightmare,crisis,meltdown,tragedy,catastrophic,disastrous} | {emergency,mayday,sos} | {losing,lost,out of}
my mind | {going,driving me,went} {crazy,mad,insane,nuts,mental,out of my} | i {cant,cannot,couldnt} {sleep,breathe,
take,cope,stand,believe this,handle,think} | {not,havent,didnt} {slept,sleeping,sleep} {a wink,all night,at all,in,
because} | lie awake | up all night | {begging,beg,im begging,imploring,implore} | {please please,pls pls} | {worried,
scared,frightened} {sick,to death,stiff,out} | {terrified,petrified,distraught,frantic,hysterical} | {im,i am,were,we
are,ill be} {doomed,ruined,finished,screwed,dead,done for,lost,in trouble,a wreck,in tears,shaking,so stressed,at my
wits} | {in tears,in bits,wits end,end of my rope,end of my tether} | {having,heart,panic,anxiety} {attack,attacks} |
{falling,everything is falling,its all falling} apart | falls apart | {super,extremely,very,so,really,most,terribly,
incredibly,absolutely,utterly} urgent | urgent urgent | {this,its,it} {is a,is an} {matter of,total,complete,absolute,
real} {life,disaster,mess,chaos,emergency,nightmare} | what {am i going,will i,do i,am i supposed} to do | {oh my god,
omg,oh god,oh no,good god,for gods sake,for heavens sake} | {so,very,really,getting,extremely,terribly} {anxious,
worried,scared,nervous,stressed} | {cant,cannot} wait any longer | everything is {going wrong,collapsing,falling} |
dont know what to do | {heart,hands,knees} * {racing,pounding,shaking,stopped} | sick with {worry,fear,nerves} | the
minute you {see,read} | as soon as you {see,read,get} this | {cant,cannot} {calm,stop crying,think straight} | {losing,
lost} it | {so,really} afraid | everything is lost
""",
    "NOANSWER": """
why {arent,are,dont,wont,havent,havent,didnt,is,isnt} {you,nobody,no one,anyone,anybody} {answering,answer,not
answering,replying,reply,responding,respond,picking,picking up,pick,called,not replying,replied} | {you dont,you never,
youre not,you arent,you wont,nobody,no one} {answer,answers,reply,replies,respond,pick up,picks up,answering,replying,
picking} | {answer,reply to,respond to} me | {where,where the hell} are you | where have you {been,gone} | are you
{there,ignoring,alive,avoiding} | {hello,anybody,anyone} there | pick up * {phone,please,the phone,now} | {please,pls}
{answer,reply,respond,pick up} | {gone,so} {silent,quiet}
""",
    "NOWCALL": """
{call,ring,phone,text,answer,contact,reply} * {back,} {now,immediately,right now,right away,at once,this minute,this
second,straight away,asap,urgently,instantly} | {call,ring,phone} me {back,} {now,immediately,right,at once,this
minute,straight,asap,urgently} | {immediately,right now,this minute} * {call,answer,reply}
""",
    "URGENT": "{urgent,urgently,urgency,immediately,asap,now,help,deadline,emergency,hurry,quickly}",
    "CALM": """
{no,not,nothing,isnt,without,isnt,wasnt,non} {rush,urgent,urgency,hurry,panic,emergency,drama,worries,stress,pressing,
that urgent,at all urgent,disaster} | no {real,great,particular,big} {rush,hurry,urgency} | {whenever,when} you {have,
get,can,like,are} | {take,in your own} {your time,time} | dont {worry,panic,stress,rush} | {at your,in your} {leisure,
convenience} | {relax,relaxed} | nothing {serious,dramatic}
""",
    "JOY": """
{wonderful,happy,amazing,fantastic,brilliant,great,awesome,congrats,congratulations,love,beautiful,excited,hooray,yay,
hurray,fabulous,excellent,thrilled,delighted,perfect,superb,gorgeous,best,lovely,terrific}
""",
    "LOSE": """
{lost,misplaced,mislaid,forgot,forgotten,lose} | {cant,cannot,couldnt,could not,can not,dont} {find,remember,recall,
locate,see,open,seem to find,access} | {cant,cannot,couldnt} {for the life,work out,figure out} * {find,remember,what}
| {no longer,never} {find,have,open} | {gone,vanished,disappeared,missing,expired,locked} | {doesnt,does not,isnt,wont,
not,stopped} {work,working,accept,open,let,recognise,recognize,valid} | {dont,do not} have * {anymore,any more,any
longer}
""",
    "ACCESS": """
{password,passwords,pasword,passwort,login,logins,log in details,credentials,pin,passcode,access,username,user name,
account,pass,passphrase,authenticator,code,codes,2fa}
""",
    "ITEM": """
{file,files,email,emails,mail,document,documents,folder,attachment,attachments,pdf,copy,link,usb,stick,doc,form,scan,
paperwork,message}
""",
    "LOCKED": """
{locked,kicked,shut} {out,me out,us out} | {cant,cannot,couldnt,could not,unable to,not able to,cant seem to,dont
manage to} {log,login,sign in,log in,get in,get into,access,sign into,log into,log on} | wont let me {in,log,sign,
access} | {reset,recover,restore,retrieve,resend} * {password,login,access,account,pin,credentials} | {deleted,erased,
overwrote,wiped,binned,trashed,removed} * {mistake,accident,accidentally,file,folder,email,everything,it,document} |
accidentally {deleted,erased,overwrote,wiped,binned,removed} | {forgot,forgotten,lost,misplaced} * {password,
credentials,login,pin,passcode,code} | {says,say,keeps saying} * {wrong,invalid,incorrect} password | {says,say,shows}
wrong password | {thrown,threw} {away,out} * {mail,email,file,letter,folder} | {documents,files,photos,everything,data,
contacts} {are,is} {gone,lost,missing} | {phone,laptop,computer,disk} {died,crashed,broke} | no longer {opens,open,
works,work}
""",
    "SAVED": """
{saved,stored,is now,kept,updated,safe} * {vault,manager,password manager,safe,keepass} | {new} {password,pin,login} *
{is,saved,stored,in,set} | {change,changed,changing,choose,set,pick,update,updated} * {password,pin} | heres the
{password,login} | {no,nothing} * lost
""",
    "RESEND": """
{resend,re send,resent,reforward,reshare,re share,resending} | {send,forward,share,mail,email,pass,attach,post,give,
sent,drop} * {again,once more,one more time,another time,a second time,anew,another copy,over again} | {again,once
more} {send,forward,share} | {send,forward,share} {it,that,me,us,them,the} * {again,once more,one more time} | another
copy | {send,get} me a copy | a fresh copy | {second,another,new} copy | send over again
""",
    "MEETING": """
{call,meeting,appointment,appointments,session,zoom,videocall,catch up,interview,visit,conference,slot,meet,get
together}
""",
    "NOTHAVE": """
{dont,do not,dont seem to,never,havent,have not,no longer,didnt,did not,cant,cannot,couldnt,lost,misplaced} {have,had,
find,save,saved,got,locate,kept,keep,store,stored,write down,written,note} | {whats,what is,what was,which is,wheres,
where is} {the,his,her,their,our} | {could,can,would,do,will,have} you * {give,have,send,share,got,pass,tell,remind,
text,forward} | {give,send,tell,text,pass,remind} me | {how,where} {do,can,could} {i,we} {reach,contact,call,get hold
of,find} | {need,looking for,missing,after,want} {the,his,her,their,a} | have you got | do you have | lost | {who,how}
{do,can,could,should} {i,we} * {ring,call,reach,contact,write to,get hold of,find} | never {wrote,had,got,saved,noted}
| {which,what} {number,address,phone} {does,do,has,is} | have {no,not got} | i {need,miss,lack}
""",
    "CONTACT": """
{number,phone,telephone,mobile,cell,contact details,contact,contacts,address,phone number,extension,details for,e mail
address,email address,whatsapp number}
""",
    "THING": """
{order,invoice,tracking,reference,account,vat,case,policy,page,pages,booking,flight,ticket,batch,serial,tax,copies,
contract,customer}
""",
    "GIVEHERE": """
heres {the,his,her,their,a,my} | here is {the,his,her,their,a,my} | here are | {leaving,leave,sending,adding,giving,
saving,putting} {you,} * {here,number,contact} | so {you,that you} have | for your {records,reference} | {new,changed,
my} {number,address} is | is now
""",
    "WRONG": """
{wrong,incorrect,mistake,mistakes,error,errors,typo,typos,faulty,outdated,mistaken,inaccurate,incomplete,old version,
mixed up,swapped,invalid} | {not,isnt,arent,wasnt} {right,correct,the right,the correct,up to date} | {dont,doesnt,
didnt} add up | {messed,mixed,mucked,cocked} up | left out
""",
    "MYDATA": """
{data,file,files,attachment,attachments,amount,amounts,figure,figures,total,totals,iban,version,sheet,spreadsheet,
photo,photos,table,price,prices,document,documents,code,codes,form,numbers,name,names,list,logo,quantity,quantities,
details,information,info,vat number,draft,column,address i,date i}
""",
    "MINE": """
{i,ive,we,weve} {sent,gave,attached,wrote,made,forwarded,shared,uploaded,filled,put,entered,passed,emailed,supplied,
provided,typed,mailed,had,used} | {my,our} {mistake,error,fault,bad,typo,file,data,attachment,figures} | {sorry,oops,
apologies,whoops,ops} | {please,pls} {correct,fix,amend,replace} | {correct,fix,amend,change} {it,that,them} |
{correct,right} {one,ones,version,file,figures,data}
""",
    "RIGHTONE": """
{this,here,heres,that,these} * {is,are,} {the,} {right,correct,corrected,proper,updated} {one,ones,version,file,data,
figures,amount,attachment,numbers} | {the,} {correct,right,corrected} {one,ones,version,file,figures,data,amount,
attachment} {is,are,attached,now,below,here} | {use,take,please use} {this,these,the attached,the new} {one,ones,
version,file} * {instead,not} | {instead of,not} the {one,file,version,figures} i {sent,gave} | i {mixed up,messed up,
mistyped,misread,miscalculated,got} * {wrong,file,data,figures,amount,numbers,attachment,names,iban,prices,total,
columns} | {correction,erratum,errata} | should {be,have been,read} {the,a,} | not {the,} {right,correct} {one,version}
| {they,it,those} {were,was} the wrong {ones,one,file,version} | forgot a {column,row,page,line} | the total * off
""",
    "YOUWRONG": """
{you,youve,your} {made,have made,put,sent,wrote,got,entered,mistake,error} | {your,her,his,their} {mistake,error,file,
figures}
""",
    "SORRYLATE": """
{sorry,apologies,apologise,apologize,forgive,excuse,pardon} * {delay,delays,late,lateness,wait,overdue,tardy,holdup} |
{sorry,apologies} {this,its,that this,i,im,for being,for sending} * {late,overdue,behind,so long} | {im,i am,ive been,
we are,were,running,i was,am} * {late,behind,overdue} {with,on,sending,in} | {late,behind} {with,on,sending} {the,my,
that,this,it} | {i,ive,i had,id} * {forgot,forgotten} to {send,forward,attach,give,fill,upload,sign,prepare,return,
submit,share,email,get,deliver,pass} | {slipped my mind,escaped my mind,completely forgot,totally forgot} | {missed,
blew} * deadline
""",
    "OWED": """
{i,we,ive} {owe,owed,still owe} you | {should,shouldve,ought to,was supposed to,was meant to,meant to,were supposed to,
promised to,promised} * {send,sent,have sent,given,give,delivered,deliver,forwarded,submitted,upload,prepared,filled,
you} | {still,} {havent,have not,haven t} {sent,prepared,finished,filled,gathered,collected,signed,uploaded,done,got
round,gotten around,put together,got to,started} | {still,yet} {have,need,got} to {send,gather,collect,fill,sign,
finish,prepare} | {not,isnt} {ready,finished} {yet,} * {my end,my side,sorry} | {past,after} the deadline | was due
{yesterday,last,monday,tuesday,wednesday,thursday,friday}
""",
    "NOTMANAGED": """
{didnt,did not,couldnt,havent,wasnt able,not,never} {make it,manage,managed,get to it,get round,get around,get the
time,have time,had time,had the time,got round,get it done,able,find the time,found the time,have a chance,had a
chance,get a chance,got to it,been able} | {ran,run} out of time | {no,not enough} time {to,for,this,yesterday} | {too,
so} busy to
""",
    "SENDING": """
{send,sending,sent,finish,prepare,gather,collect,fill,sign,upload,forward,deliver,submit,get it to,get you,give you,put
together,material,materials,documents,receipts,figures,paperwork,photos,data,texts}
""",
    "ANSWERING": """
{reply,replying,answer,answering,response,respond,responding,getting back,get back,getting back to,call you,calling,
call back,read}
""",
    "WRONGWHEN": """
{wrong,different,other,incorrect} {day,time,date,place,address,week,location,room,office,building,link,hour,floor,
month,door,venue,branch} | {mixed up,confused,muddled,swapped,misread,mixed} * {day,days,time,times,date,dates,place,
address,week,appointment,hours} | {thought,assumed,was sure,was convinced,believed,figured,could have sworn,had it} *
{was,were,is,said,meant,down} * {today,tomorrow,yesterday,monday,tuesday,wednesday,thursday,friday,saturday,sunday,next
week,last week,oclock,am,pm,at,noon,online,your office,another,not} | {nobody,no one,noone,nobodys,no ones,empty} {is,
here,there,in,around,answers the door} | {nobody,no one} is {here,there,in,around} | {wasnt,isnt,werent,wasn t} {the,
our,it,that,we} * {today,now,this morning,this afternoon,here,at,monday,tuesday,wednesday,thursday,friday} | {was,is}
{it,the call,the meeting,our call,our meeting,that} {today,here,this morning,supposed to be today} | {different,
another,other} {time,day,date} in my {diary,calendar,agenda,planner} | {had,wrote,noted,put} * {down,calendar,diary}
{for,as} {tomorrow,monday,tuesday,wednesday,thursday,friday,another,a different,the wrong,next} | {forgot,forgotten,
missed,overslept} * {our,the,about,todays,yesterdays} {call,meeting,appointment,session,zoom,interview} | {forgot,
forgotten} {about,we} * {call,meeting,appointment,session,had} | {went,gone,come,came,drove,am,im} {to,at} the {old,
wrong} {office,place,address,building} | waiting {outside,in the lobby,at the} * {closed,nobody,no one,empty} | got the
{day,time,date,days,times,dates,place,week} wrong | {slipped my mind} * {call,meeting,appointment}
""",
    "INSULT": """
{idiot,idiots,idiotic,moron,morons,stupid,useless,incompetent,pathetic,worthless,imbecile,dumb,dumbass,asshole,bitch,
bastard,clown,clowns,joke,liar,liars,thief,thieves,crook,crooks,fraud,loser,losers,disgrace,disgusting,hopeless,lazy,
amateur,amateurs,brainless,ignorant,dimwit,cretin,fool,fools,halfwit,scum,trash,garbage,rubbish,inept,clueless,
parasite,leech,cow,pig,twit,muppet,numpty,ridiculous,waste of space,waste of money,waste of time,good for nothing} |
{bunch,band,pack} of {crooks,thieves,amateurs,idiots,liars} | monkey
""",
    "YOU": "{you,youre,your,u,ur,yourself,youve,yours}",
    "THREAT": """
{ill,i will,im going to,im gonna,i shall,we will,well,gonna} * {destroy,ruin,crush,finish,bury,end,break,kill,hurt,sue,
smash} {you,your} | {youll,you will,you are going to,youre going to,you are gonna} * {regret,pay for,be sorry,suffer,
never work,wish you,see what} | you will pay | youll pay | {make,making} {sure you never,you pay,your life,you suffer,
you regret} | make sure everyone | {shut,stfu} {up,your mouth,the} | shut it | {fuck,fucking,fuckin,f ing,fucked,wtf,
bullshit,bloody useless,piss off,damn you,go to hell,screw you,get lost,drop dead} | {fuck,screw,damn,curse} {you,off}
| {waste,total waste} of {space,money,oxygen,time} | {not worth,arent worth,isnt worth,aint worth} * {money,penny,cent,
pay,paying,time,fee,rate,what i} | {you,your work} {disgust,make me sick,makes me sick,sicken,suck,sucks,stink} |
{ashamed of yourself,shame on you} | {i know} where you {live,work} | {are,is} you {stupid,blind,deaf,thick,retarded,
dumb} | are you {stupid,blind,deaf,thick,dumb,an idiot,completely} | {cant,cannot,couldnt} {do anything right,even do,
get anything right} | {watch your back,or else} | {whats,what is} wrong with you | {fire,sack} you and | good for
nothing
""",
    "SELF": """
{im,i am,i was,i feel,ive been,i felt,silly,stupid} {such,so,a,an,the,really,being,just,} * {idiot,stupid,moron,fool,
useless,hopeless,pathetic,joke,dumb,clueless,lazy,ridiculous,incompetent,disgrace} | {i,me} {feel,felt,am,was} *
{stupid,useless,idiot,foolish,hopeless,ridiculous,pathetic} | {stupid,silly,dumb,ridiculous,useless,stupid of,idiot}
{me,of me,question,questions,mistake} | {my,me} * {stupid,idiot,useless} {brain,memory,head,mistake,phone,computer}
""",
    "OTHER": """
{printer,programme,program,system,site,website,portal,computer,phone,bank,post,software,app,form,machine,error,traffic,
weather,laptop,wifi,internet,thing,it,this,that,prices,price} * {idiot,idiotic,stupid,useless,pathetic,ridiculous,
hopeless,rubbish,garbage,joke,disgrace,trash,disgusting,worthless,dumb} | {idiot,idiotic,stupid,useless,pathetic,
ridiculous,hopeless,rubbish,dumb,worthless,lazy,disgusting,damn,fucking,bloody} {printer,programme,program,system,site,
website,portal,computer,phone,bank,post,software,app,form,machine,error,traffic,weather,laptop,wifi,internet,thing,bin,
meeting,cat,dog,day,idea,car,train} | {he,she,they,hes,shes,theyre,supplier,accountant,client,guy,man,landlord,council}
* {idiot,idiots,moron,stupid,useless,incompetent,pathetic,joke,liar,liars,thief,clown,fraud,lazy,clueless}
""",
    "THIRD": """
{client,customer,supplier,accountant,lawyer,designer,partner,colleague,husband,wife,boss,printer,printers,he,she,they,
landlord,agency,agent,editor,brother,sister,mother,father,son,daughter,neighbour,tenant,bank} * {has,have,had,is,are,
was,were,says,said,wants,changed,lost,forgot,asks,asked,panicking,panics,cancelled,told} | {told,asked,wrote to} me
""",
    "IF": "{if,in case,should they,unless,whether}",
    "NEG": "{not,never,no,didnt,dont,isnt,wasnt,havent,without,nobody,arent,doesnt,hasnt}",
    "THANKS": """
{thanks,thank you,thankyou,thx} * {so much,a lot,a million,very much,for,again,loads,ever so,heaps,a bunch,perfect,
brilliant,you} | {great,good,amazing,fantastic,brilliant,excellent,wonderful,lovely,superb,nice,awesome,terrific} {job,
work} | {youre,you are} {a star,the best,amazing,brilliant,wonderful,a lifesaver,an angel,a gem,great,fantastic,
awesome,a legend,a treasure} | well done | much appreciated | {really,so,truly} {appreciate,grateful} | dont know what
id do | saved {me,my,the day} | couldnt have done
""",
    "SENDV": """
{send,forward,share,mail,email,attach,drop,post,pass,give,get,have,sending,sharing,forwarding,mailing,resend} {it,me,
us,over,the,that,him,her,them,your,my,this,} | {send,forward,share,mail,email,attach} | {sending,mailing,forwarding,
sharing} * over
""",
    "AGAIN": """
again | once {more,again} | {one,another,a second} more time | {second,another,third} time | another copy
""",
    "WHEN": "when | by when | how {long,soon,far} | {which,what} day",
    "FINISHV": """
{finished,done,ready,complete,sent,out,through,finish,arrive,get,have,expect,receive,got,gotten,take,taking,live,
publish,published}
""",
    "TELLME": """
{tell,let,want,wanted,need,like} * {know,sure,hear,see} | {tell me,let me know,make sure,wondering,i wonder,any idea,
please confirm,can you confirm,hoping,i hope,hope}
""",
    "WHATIS": """
{whats,what is,what was,what were,wheres,where is,where was,where are,where did,which is,which was,where do}
""",
    "FORGOT": "{forgot,forgotten,forgetting,overslept,missed,skipped,double booked}",
    "THOUGHT": """
{i,we} * {thought,assumed,believed,understood,figured,expected,noted,wrote,had} | {was,were} {sure,convinced,certain} |
{did,didnt} we {say,agree,plan,fix}
""",
    "DAY": """
{today,tomorrow,yesterday,monday,tuesday,wednesday,thursday,friday,saturday,sunday,next week,another day,a different
day,in my diary,oclock,at noon,at one,at two,at three,at four,at five,at nine,at ten,at eleven}
""",
    "NOTYET": """
{havent,have not,hasnt,isnt,arent,not,didnt,couldnt} * {yet,prepared,gathered,collected,ready,filled,signed,scanned,put
together,found,a minute,minute,got round} | nothing ready
""",
    "FAULT": """
{my,our} {fault,bad,mistake} | mea culpa | {better,sorry so} late {than never,} | shame on me
""",
}
