"""English: what is said of things lost, late, wrong or forgotten."""

from __future__ import annotations

CONCEPTS = {
    "LOSE": """
{lost,misplaced,mislaid,forgot,forgotten,lose} | {cant,cannot,couldnt,could not,can not,dont} {find,remember,recall,
locate,see,open,seem to find,access} | {cant,cannot,couldnt} {for the life,work out,figure out} * {find,remember,
what} | {no longer,never} {find,have,open} | {gone,vanished,disappeared,missing,expired,locked} | {doesnt,does not,
isnt,wont,not,stopped} {work,working,accept,open,let,recognise,recognize,valid} | {dont,do not} have * {anymore,any
more,any longer} | {no idea,dont know,cant remember,cant recall,not sure,cant think,dont remember,forget,forgot,
forgotten} {where,which} {i,ive,the,my,we} | {gone,went,go} {missing,astray,walkabout,clean} | {vanished,
disappeared,evaporated,mislaid,misplaced,mislay,lost,misfiled,nowhere to be found,swallowed} | {cant,cannot,couldnt,
unable to,not able to,never,no longer} {find,locate,trace,lay my hands,retrieve,track down,remember,recall} |
{looked,searched,hunted,turned,looking,searching,been} {everywhere,high,all over,the house,the office,upside,for
hours} | {seem,must,think} * {lost,mislaid,misplaced,deleted,thrown,binned} | {dropped,left} {my,the,it} {on,in,at}
| {went,gone} {from my,out of my,clean} {mind,head} | {deleted,erased,wiped,overwrote,overwritten,binned,trashed,
shredded,chucked} {it,the,your,my,that,all} | {eaten,ate} {by,the,my}
""",
    "ACCESS": """
{password,passwords,pasword,passwort,login,logins,log in details,credentials,pin,passcode,access,username,user name,
account,pass,passphrase,authenticator,code,codes,2fa} | {password,passwords,passcode,login,logins,log in,username,
user name,pin,credentials,codes,access code,access,account,accounts,2fa,two factor,authenticator,security question,
security code,user id}
""",
    "ITEM": """
{file,files,email,emails,mail,document,documents,folder,attachment,attachments,pdf,copy,link,usb,stick,doc,form,
scan,paperwork,message} | {lease,receipt,certificate,deed,deeds,keys,key,invoice,email,mail,letter,document,
documents,file,folder,contract,paper,papers,paperwork,form,policy,ticket,tickets,photos,notes,notebook,list,link,
attachment,message,card,usb,stick,passport,copy,statement,statements,quote,originals,draft,plan,plans,licence,
license,slip,envelope,version,photo,spreadsheet,table,voucher,pdf,scan,report,minutes,brochure,proposal}
""",
    "LOCKED": """
{locked,kicked,shut} {out,me out,us out} | {cant,cannot,couldnt,could not,unable to,not able to,cant seem to,dont
manage to} {log,login,sign in,log in,get in,get into,access,sign into,log into,log on} | wont let me {in,log,sign,
access} | {reset,recover,restore,retrieve,resend} * {password,login,access,account,pin,credentials} | {deleted,
erased,overwrote,wiped,binned,trashed,removed} * {mistake,accident,accidentally,file,folder,email,everything,it,
document} | accidentally {deleted,erased,overwrote,wiped,binned,removed} | {forgot,forgotten,lost,misplaced} *
{password,credentials,login,pin,passcode,code} | {says,say,keeps saying} * {wrong,invalid,incorrect} password |
{says,say,shows} wrong password | {thrown,threw} {away,out} * {mail,email,file,letter,folder} | {documents,files,
photos,everything,data,contacts} {are,is} {gone,lost,missing} | {phone,laptop,computer,disk} {died,crashed,broke} |
no longer {opens,open,works,work} | {cant,cannot,couldnt,unable to,not able to,dont seem to,no longer} {get,log,
sign,login,access,enter,open} {in,into,to,on,back,the} | {locked,shut,kicked,blocked,logged,thrown,frozen} {out,me
out} | {wrong,incorrect,invalid,expired} {password,login,pin,code,credentials} | {password,login,pin,code,account}
{doesnt,does not,no longer,isnt,wont,expired,is blocked,is locked,blocked,locked,not accepted,rejected,not
recognised} | {too many,after *} {tries,attempts} | {keeps,keep} {asking,telling,saying,rejecting,refusing} * {code,
password,login,wrong,pin} | {asks,asking} for a {code,password,pin} | {none of them,nothing,neither} {work,works,
worked} | {phone,laptop,computer,hard drive,disk,tablet,mac,pc} {died,crashed,broke,is dead,was stolen,got stolen,
stolen,is gone,wiped} | doesnt {remember,recognise,accept} * {password,passwords,me,login} | {forgot,forgotten,lost,
dont remember,cant remember,cant recall,dont know} {my,the,which,what,our} * {password,passwords,login,pin,username,
code,credentials,log in} | {access,account} * {revoked,suspended,blocked,denied,expired} | {access,permission}
denied | {let,letting} me in
""",
    "SAVED": """
{saved,stored,is now,kept,updated,safe} * {vault,manager,password manager,safe,keepass} | {new} {password,pin,login}
* {is,saved,stored,in,set} | {change,changed,changing,choose,set,pick,update,updated} * {password,pin} | heres the
{password,login} | {no,nothing} * lost
""",
    "RESEND": """
{resend,re send,resent,reforward,reshare,re share,resending} | {send,forward,share,mail,email,pass,attach,post,give,
sent,drop} * {again,once more,one more time,another time,a second time,anew,another copy,over again} | {again,once
more} {send,forward,share} | {send,forward,share} {it,that,me,us,them,the} * {again,once more,one more time} |
another copy | {send,get} me a copy | a fresh copy | {second,another,new} copy | send over again | {send,forward,
share,mail,email,pass,attach,post,give,sent,drop,ping,shoot,pop,fire,text,get,have,whatsapp,upload,transmit,fwd,put,
see} * {again,once more,one more time,another time,a second time,anew,another copy,over again,afresh,one more,a new
copy,another one} | {re attach,reattach,re attaching,re upload,reupload,repost,re post,re forward,re mail,remail,
resend,re send,rsend,re sending} | {have,get,want,need} * {a second time,another copy,a fresh copy,a new copy,one
more copy} | {one more time,once more,once again,again} the {link,file,pdf,document,email,attachment,address,
invoice,contract,list,photos} | {know,realise,remember} you {already,have already,did} {sent,forwarded,shared,
mailed,emailed,gave} | you {did,already,have already} {send,sent,forward,forwarded,share,shared,email,emailed} {me,
it,the,that,this,us} | {link,invitation,invite,access,attachment,file} {has,} {expired,wont open,wont load,doesnt
open,doesnt work,wont download,is corrupted,is broken,is empty} | {over,through} {again,once more} | can i {have,
get} {it,that,the} * {again,second,once} | {never,didnt} {got,arrived,came,received,reached,see,get} {the,it,your,
me,that,my} {attachment,email,mail,file,pdf,document} | {duplicate,replacement} {copy,of,please}
""",
    "MEETING": """
{call,meeting,appointment,appointments,session,zoom,videocall,catch up,interview,visit,conference,slot,meet,get
together}
""",
    "NOTHAVE": """
{dont,do not,dont seem to,never,havent,have not,no longer,didnt,did not,cant,cannot,couldnt,lost,misplaced} {have,
had,find,save,saved,got,locate,kept,keep,store,stored,write down,written,note} | {whats,what is,what was,which is,
wheres,where is} {the,his,her,their,our} | {could,can,would,do,will,have} you * {give,have,send,share,got,pass,tell,
remind,text,forward} | {give,send,tell,text,pass,remind} me | {how,where} {do,can,could} {i,we} {reach,contact,call,
get hold of,find} | {need,looking for,missing,after,want} {the,his,her,their,a} | have you got | do you have | lost
| {who,how} {do,can,could,should} {i,we} * {ring,call,reach,contact,write to,get hold of,find} | never {wrote,had,
got,saved,noted} | {which,what} {number,address,phone} {does,do,has,is} | have {no,not got} | i {need,miss,lack} |
{whats,what is,wats,which is,wheres,hv you,got,havent got,have you,do you have,do we have,do u have,have we} {the,
his,her,their,our,your,ur,a,an,any} | {remind,tell,text,send,give,drop,pass,let,ping} me {of,have,the,his,her,your,
their,a} | {can,could} {i,we} {have,get} | {havent,dont,never,didnt} {got,have,had,wrote,written,saved,save,write,
noted,kept} | {how,where} {do,can,could,should,would} {i,we} {reach,contact,call,get hold of,find,send,ring,write,
phone,get in touch,email} | isnt in my {phone,contacts,address,book} | {not,isnt} in my {phone,contacts,address} |
{who,which,what} {do,does,should} {i,we} {call,ring,use,contact,write} | {on,at} {what,which} | {without,no} {a,any,
} | {need,want,after,looking for,lack,missing} {the,a,his,her,their,your,an} | {only,just} {have,got,know} {his,her,
their} {first,last,name,old} | {lost,deleted} {all,} {my,the} | {could,would,can} you {let me have,share,give me,
drop me,pass me,text me,send me,find,look up,forward}
""",
    "CONTACT": """
{number,phone,telephone,mobile,cell,contact details,contact,contacts,address,phone number,extension,details for,e
mail address,email address,whatsapp number} | {number,numbers,phone,telephone,mobile,cell,landline,direct line,line
for,contact details,contact,contacts,address,postal address,street,postcode,extension,details for,e mail,email for,
email of,email address,whatsapp,phonebook,address book,phone book,handle,reach}
""",
    "THING": """
{order,invoice,tracking,reference,account,vat,case,policy,page,pages,booking,flight,ticket,batch,serial,tax,copies,
contract,customer}
""",
    "GIVEHERE": """
heres {the,his,her,their,a,my} | here is {the,his,her,their,a,my} | here are | {leaving,leave,sending,adding,giving,
saving,putting} {you,} * {here,number,contact} | so {you,that you} have | for your {records,reference} | {new,
changed,my} {number,address} is | is now
""",
    "WRONG": """
{wrong,incorrect,mistake,mistakes,error,errors,typo,typos,faulty,outdated,mistaken,inaccurate,incomplete,old
version,mixed up,swapped,invalid} | {not,isnt,arent,wasnt} {right,correct,the right,the correct,up to date} | {dont,
doesnt,didnt} add up | {messed,mixed,mucked,cocked} up | left out | {off,out of date,one digit,a digit,digit short,
zero,typo,misprint,misspelt,misspelled,muddled,jumbled,duff,not what i meant,no longer right,out by,miscounted,
miscalculated,mistyped,mixed up,transposed,upside down,garbled,last years,old one,old file} | {added,adding,counted,
typed,copied,wrote,spelled,spelt,entered} {it,them,that,up,} * wrong | {has,have,had,contains,full of} {mistakes,
errors,a mistake,an error,typos}
""",
    "MYDATA": """
{data,file,files,attachment,attachments,amount,amounts,figure,figures,total,totals,iban,version,sheet,spreadsheet,
photo,photos,table,price,prices,document,documents,code,codes,form,numbers,name,names,list,logo,quantity,quantities,
details,information,info,vat number,draft,column,address i,date i}
""",
    "MINE": """
{i,ive,we,weve} {sent,gave,attached,wrote,made,forwarded,shared,uploaded,filled,put,entered,passed,emailed,supplied,
provided,typed,mailed,had,used} | {my,our} {mistake,error,fault,bad,typo,file,data,attachment,figures} | {sorry,
oops,apologies,whoops,ops} | {please,pls} {correct,fix,amend,replace} | {correct,fix,amend,change} {it,that,them} |
{correct,right} {one,ones,version,file,figures,data}
""",
    "RIGHTONE": """
{this,here,heres,that,these} * {is,are,} {the,} {right,correct,corrected,proper,updated} {one,ones,version,file,
data,figures,amount,attachment,numbers} | {the,} {correct,right,corrected} {one,ones,version,file,figures,data,
amount,attachment} {is,are,attached,now,below,here} | {use,take,please use} {this,these,the attached,the new} {one,
ones,version,file} * {instead,not} | {instead of,not} the {one,file,version,figures} i {sent,gave} | i {mixed up,
messed up,mistyped,misread,miscalculated,got} * {wrong,file,data,figures,amount,numbers,attachment,names,iban,
prices,total,columns} | {correction,erratum,errata} | should {be,have been,read} {the,a,} | not {the,} {right,
correct} {one,version} | {they,it,those} {were,was} the wrong {ones,one,file,version} | forgot a {column,row,page,
line} | the total * off | {wrote,put,typed,said,entered,sent} * {instead of,rather than} | {was,is} {an,the} old
{draft,version,file,one} | {correction,erratum,errata,corrigendum,corrections} | {oops,ops,whoops,oopsie,argh,damn}
{that,wrong,i,sorry,my,the,it,this} | {should,ought to} {read,say,be,have read,have been,have said} | {wrong,
incorrect} {file,attachment,document,version,iban,number,date,figures,name,sheet,list,link,one,address,amount,price,
photo,picture} | {i,ive,we} {gave,sent,told,attached,quoted,passed,put,typed,wrote,entered,forwarded} * {wrong,
incorrect,mistaken,old,outdated,last years} | {mixed,muddled,messed,swapped,got} {up,} {the,two,my} {two,names,
dates,figures,numbers,files,clients,columns,rows} | {proper,right,correct,corrected,fixed,good} {version,one,file,
figures,number,iban,amount,list,attachment} | {forgot,missed,missing,dropped,left out,added} {a,one,two,an extra,the
last} {zero,digit,row,column,page,line,number,letter,figure,comma,decimal} | {typo,typos,slip,mistake,error} in {my,
the,what,that} | {its,it is,thats,they are} * not {the,a,} * {my bad,sorry,oops,i said,i wrote,as i} | {not,isnt} *
{but,it is,its} * {sorry,my mistake,my bad} | {scratch,ignore,disregard} the {total,figure,figures,attachment,
number,iban,amount,numbers,date,file,price} | {this time,now} with the {right,correct,attachment,proper} | {spelled,
spelt,misspelled,misspelt} | {is,are,was,were} {off,wrong,incorrect,out,one digit} {it,they,should} | {what,figures,
numbers,data,file,list} i {sent,gave,passed} * {wrong,mistake,mistakes,error,errors,incorrect,old,in inches} | {my,
the} {figures,numbers,data,maths,sums,total,totals} {were,was,are,is} {wrong,off,incorrect,out} | {my,our} {mistake,
error} {the,its,it,that,should}
""",
    "YOUWRONG": """
{you,youve,your} {made,have made,put,sent,wrote,got,entered,mistake,error} | {your,her,his,their} {mistake,error,
file,figures}
""",
    "SORRYLATE": """
{sorry,apologies,apologise,apologize,forgive,excuse,pardon} * {delay,delays,late,lateness,wait,overdue,tardy,holdup}
| {sorry,apologies} {this,its,that this,i,im,for being,for sending} * {late,overdue,behind,so long} | {im,i am,ive
been,we are,were,running,i was,am} * {late,behind,overdue} {with,on,sending,in} | {late,behind} {with,on,sending}
{the,my,that,this,it} | {i,ive,i had,id} * {forgot,forgotten} to {send,forward,attach,give,fill,upload,sign,prepare,
return,submit,share,email,get,deliver,pass} | {slipped my mind,escaped my mind,completely forgot,totally forgot} |
{missed,blew} * deadline | {sorry,apologies,forgive,pardon,excuse} * {ages,age,forever,so long,long,delay,late,time,
wait,waiting,overdue,behind,keeping you} | {took,taken,taking} me {ages,forever,so long,a while,an age,so much,this
long,far too} | {know,knew,aware} you {were,are,have been,had been} {waiting,asking,expecting} | better late | {late
i know,i know its late,i know im late,i know this is late,late as,late again,terribly late,very late,so late,a bit
late,rather late,days late,weeks late} | {still,} owe you | {at last,finally} {here,the,got,had,managed,scanned,
found,done,finished,i,heres} | {here,heres} {at last,finally,at long last} | should have {been with,sent,given,had,
done,got,reached,returned,replied} | {were,was,is} due {on,last,yesterday,friday,monday,tuesday,wednesday,thursday,
by} | {didnt,havent,not} {get,got,gotten} {round,around} to | {havent,didnt,not} {had,have,found,find,get} {a,the,
any,} {minute,moment,time,chance,second} | {i,completely,totally,clean,simply,just} {forgot,forgotten} {to,about,
the} * {send,sending,reply,return,fill,sign,give,attach,forward,upload,pay,do} | never left my {drafts,draft,outbox,
desk} | {sitting,lying,been,stuck} {on my desk,in my drafts,in my outbox,in drafts} | {past,missed,after,over} {the,
my,your} {deadline,due date} | {behind,late} {with,on} {my,the,this,your,sending,everything} | {you,youll,u} {were
meant,were supposed,should,shouldve} * {to have,have had,last week,days ago,yesterday,on monday,on friday} |
{promise,promised} {tomorrow,tonight,you,it,to send,for} * {tomorrow,tonight,yesterday,last,monday,friday,weekend} |
{no,without} {feedback,answers,figures,documents,material} from me yet | {been,youve been} {asking me,chasing me,
waiting} for | {long,much} overdue | {only,just} {now,getting,got,today,managed} {getting,to,round,found,sending} *
| {delayed,delay} {in,with,on} {sending,returning,getting} | {ashamed,embarrassed,guilty} * {late,owe,sent,havent,
still,sending} | {a,two,three,few,several} {day,days,week,weeks,month} {late,overdue}
""",
    "OWED": """
{i,we,ive} {owe,owed,still owe} you | {should,shouldve,ought to,was supposed to,was meant to,meant to,were supposed
to,promised to,promised} * {send,sent,have sent,given,give,delivered,deliver,forwarded,submitted,upload,prepared,
filled,you} | {still,} {havent,have not,haven t} {sent,prepared,finished,filled,gathered,collected,signed,uploaded,
done,got round,gotten around,put together,got to,started} | {still,yet} {have,need,got} to {send,gather,collect,
fill,sign,finish,prepare} | {not,isnt} {ready,finished} {yet,} * {my end,my side,sorry} | {past,after} the deadline
| was due {yesterday,last,monday,tuesday,wednesday,thursday,friday}
""",
    "NOTMANAGED": """
{didnt,did not,couldnt,havent,wasnt able,not,never} {make it,manage,managed,get to it,get round,get around,get the
time,have time,had time,had the time,got round,get it done,able,find the time,found the time,have a chance,had a
chance,get a chance,got to it,been able} | {ran,run} out of time | {no,not enough} time {to,for,this,yesterday} |
{too,so} busy to
""",
    "SENDING": """
{send,sending,sent,finish,prepare,gather,collect,fill,sign,upload,forward,deliver,submit,get it to,get you,give you,
put together,material,materials,documents,receipts,figures,paperwork,photos,data,texts}
""",
    "ANSWERING": """
{reply,replying,answer,answering,response,respond,responding,getting back,get back,getting back to,call you,calling,
call back,read}
""",
    "WRONGWHEN": """
{wrong,different,other,incorrect} {day,time,date,place,address,week,location,room,office,building,link,hour,floor,
month,door,venue,branch} | {mixed up,confused,muddled,swapped,misread,mixed} * {day,days,time,times,date,dates,
place,address,week,appointment,hours} | {thought,assumed,was sure,was convinced,believed,figured,could have sworn,
had it} * {was,were,is,said,meant,down} * {today,tomorrow,yesterday,monday,tuesday,wednesday,thursday,friday,
saturday,sunday,next week,last week,oclock,am,pm,at,noon,online,your office,another,not} | {nobody,no one,noone,
nobodys,no ones,empty} {is,here,there,in,around,answers the door} | {nobody,no one} is {here,there,in,around} |
{wasnt,isnt,werent,wasn t} {the,our,it,that,we} * {today,now,this morning,this afternoon,here,at,monday,tuesday,
wednesday,thursday,friday} | {was,is} {it,the call,the meeting,our call,our meeting,that} {today,here,this morning,
supposed to be today} | {different,another,other} {time,day,date} in my {diary,calendar,agenda,planner} | {had,
wrote,noted,put} * {down,calendar,diary} {for,as} {tomorrow,monday,tuesday,wednesday,thursday,friday,another,a
different,the wrong,next} | {forgot,forgotten,missed,overslept} * {our,the,about,todays,yesterdays} {call,meeting,
appointment,session,zoom,interview} | {forgot,forgotten} {about,we} * {call,meeting,appointment,session,had} |
{went,gone,come,came,drove,am,im} {to,at} the {old,wrong} {office,place,address,building} | waiting {outside,in the
lobby,at the} * {closed,nobody,no one,empty} | got the {day,time,date,days,times,dates,place,week} wrong | {slipped
my mind} * {call,meeting,appointment} | {thought,thinking,assumed,sure,convinced,believed,sworn} * {it was,it is,we
said,was at,was on,our call,the call,the meeting,were,meeting was} | {had,have,got,wrote,put,noted} {it,that,this,
us,you} {down,in} {for,as,on,my} | {nobody,no one,noone,nobodys} {here,there,around,in,is here,came,answers,turned
up} | {im,i am,were,we are,been} {outside,waiting,sitting,standing,stood,in front,at the,in the,here} * {nobody,no
one,wrong,empty,closed,other,alone,where} | {mixed,muddled,confused} {up,} the {weeks,days,dates,times,months,hours,
places,addresses,rooms} | {turned up,showed up,went,gone,drove,drive,came,travelled,walked} * {old,wrong,for
nothing,by mistake,in vain,different} | {diary,calendar,agenda,planner,notes} {says,said,has,had,told} | {was,wasnt,
isnt,is} {that,it,the,our} * {today,tomorrow,yesterday,on the,at 1,at 2,at 3,at 4,at 9,at 10,at 11,monday,tuesday,
wednesday,thursday,friday} | {clocks,time zone,timezone,summer time,my time,your time} {changed,went,go,difference,
mixed,confused,or} | {hour,day,week} {out,early,off,too} | {wrong,different,other} {zoom,link,room,place,gate,
entrance,branch,station,train,town,city,platform,side,restaurant,cafe} | {had,got,have} the {date,time,day,place,
address,hour,week} * wrong | {date,time,day,place,address} * {wrong,mixed,confused} | {we said,didnt we say,did we
not say} {monday,tuesday,wednesday,thursday,friday,noon,at} | {forgot,missed,overslept} {the,our,my} {clocks,call,
meeting,appointment,viewing,visit} | {in,at} the wrong | {one day,an hour,a day,a week} {early,late,too early,too
late} | {you said,did you say} {south,north,east,west,upstairs,downstairs}
""",
    "SENDV": """
{send,forward,share,mail,email,attach,drop,post,pass,give,get,have,sending,sharing,forwarding,mailing,resend} {it,
me,us,over,the,that,him,her,them,your,my,this,} | {send,forward,share,mail,email,attach} | {sending,mailing,
forwarding,sharing} * over
""",
    "AGAIN": """
again | once {more,again} | {one,another,a second} more time | {second,another,third} time | another copy
""",
    "WHATIS": """
{whats,what is,what was,what were,wheres,where is,where was,where are,where did,which is,which was,where do} |
{which,what} {username,login,password,email,user,pin,code,account} {did,do,was,is,were} | {tell,remind,give} me {my,
the,of my,what my,our} | what was {the,my,our}
""",
    "FORGOT": "{forgot,forgotten,forgetting,overslept,missed,skipped,double booked}",
    "THOUGHT": """
{i,we} * {thought,assumed,believed,understood,figured,expected,noted,wrote,had} | {was,were} {sure,convinced,
certain} | {did,didnt} we {say,agree,plan,fix}
""",
    "DAY": """
{today,tomorrow,yesterday,monday,tuesday,wednesday,thursday,friday,saturday,sunday,next week,another day,a different
day,in my diary,oclock,at noon,at one,at two,at three,at four,at five,at nine,at ten,at eleven}
""",
    "NOTYET": """
{havent,have not,hasnt,isnt,arent,not,didnt,couldnt} * {yet,prepared,gathered,collected,ready,filled,signed,scanned,
put together,found,a minute,minute,got round} | nothing ready
""",
    "FAULT": """
{my,our} {fault,bad,mistake} | mea culpa | {better,sorry so} late {than never,} | shame on me
""",
}
