"""English: what is said by who waits, asks again, changes it all or is alarmed."""

from __future__ import annotations

CONCEPTS = {
    "STATUS": """
where {are we,do we stand,does it stand,are things,is it,are you} {with,on,at,up to} | where {do,does} * stand |
{any,got any,have any,is there any} {news,update,updates,progress,luck,word,movement,joy,idea when,eta,developments,
sign of} | {hows,how is,how are,hows the} * {coming,going,getting on,progressing,looking} | how {is,are,far} *
{coming,going,along,progressing} | how far {along,are,have,is,did} | whats the {status,latest,state,situation,
progress,story,eta} | what is the {status,latest,state,situation,progress,eta} | {status,progress} {update,of,on,
check,report} | current status | what happened {to,with} | whats {happening,going on,up} with | what is happening
with | whatever happened to | just checking {in,on,if,whether,that,up} | just checking | checking {in on,up on,
whether,if,on} | check in on | just wondering {if,where,whether,how,when,about} | was wondering {if,whether,where,
how,when} * {done,ready,finished,sent,were,you,we} | {still,been} waiting {for,on,to} | im waiting {for,on} | i am
waiting {for,on} | {havent,have not,didnt,did not,not,never} {heard,seen,received,gotten,got,had} * {anything,back,
yet,it,from you,nothing,a thing,the} * {yet,} | {nothing,no reply,no news} {yet,so far,has arrived,came,here} | no
news | nothing {arrived,came,received,has come} | {not,hasnt,hasnt been,havent been,wasnt,isnt,been} {forgotten,
overlooked,lost track of,slipped} | {you havent,you didnt,you have not,did you,have you,you did not,hope you havent,
dont,you wont,wont} {forget,forgotten,forgot} | slipped {your mind,through} | fallen {through,off} | {on your radar,
in hand,under control,on track,in the works} | are you {working on,on it,on top of,still on,on schedule,making
progress} | are we {on track,on schedule,still on,ok for,good for} | when {will,can,do,should,are,is} * {get,have,
see,be ready,expect,receive,finished,done,send,finish,going out,going to,due,coming,ready,it be,arrive} | how {long,
much longer,soon} {will,until,before,till} | is {it,that,this,everything} {all,} {done,ready,finished,sorted,sent,
under control,in hand,on track} | let me know {where,how far,when its,once its,if its,as soon,how its} | keep me
{posted,updated} | give me an update | {could,can} * {update me,an update} | an update on | touching base | managed
to | have you {had a chance,had chance,had time,made,got round,gotten around,got around,started,begun,managed,
looked} | did you {get a chance,manage,get round,get around,remember,start} | you remembered {to,the} | do you
remember {to,the} | {remember,dont forget} {to,the,about} | still {pending,outstanding,open} | how far {you,youve,
we} | {on,out} {its,the} way | {being,been,getting} {dealt,taken care,looked after} | have we {got,heard,had} | do
we have * {back,yet} | did {it,that,this} {happen,work out,go,arrive} | what about {the,our,my} | did * go {out,
through} | has * {arrived,been,gone,come,left} {yet,} | {got,get} to with | any {joy,luck,news,word,progress,
movement,update,sign,result,answer,response,reply} {with,on,about,from,yet,there,back,so far} | {what,which} {stage,
point,phase} {is,are,has,have} | at what {stage,point} | how far {into,on,through} | {hear,heard,heard anything,
heard something} back | {had,have,get,got,gotten} * {chance,time,moment,minute} to {ring,call,look,do,send,start,
write,speak,book,check,finish,read,get,see,go,contact,email,deal,work} | {bit,very,rather,awfully,gone,all,been,too}
quiet {on,about,with,from} | {i take it,i trust,i assume,i presume,hopefully,tell me,please say} {you,it,its,theyve,
that,everything,the,weve} * {havent,hasnt,sent,done,gone,ready,out,booked,started,went,been,under,on track,
forgotten,sorted,handled} | {wheres,where is,where has,where have} {it,the,that,my,our,this,everything} * {got,
gotten,gone,up} to | what {became,has become} of | {on schedule,on course,on target} | {whats,what is} {the,}
{holdup,hold up,delay,taking,keeping} | how {did,do,have} we {get,got} {on,with} | what came {out,} of | {nearly,
almost,anywhere near,close to} {there,ready,done,finished,complete} | {should,shouldnt,ought} {it,that,this,i,we}
{to,} have {been,arrived,come,heard,gone,had,received} * | {rough,any,an,some} {indication,estimate,timeline,
timeframe,eta,date for} | {fill,bring} me {in,up to} | {how,hows} {it,things,that,the} * {moving,shaping,doing,
developing,advancing} | {shaping,coming,going} up | where {things,it,we,that} {are,stand,stands,is} | {made,make,
making} {any,some,} {progress,headway} | {any,some} further {on,forward,along,with} | {in progress,in motion,
underway,under way,in the pipeline,in the post,on your list,on the list,on your desk} | {like,love,want,need,
appreciate} {to know,to hear,an update,a status,some news,news,a quick update} | {curious,keen,anxious,dying,eager}
to {know,hear,see} | {wonder,wondering} {how,if,where,whether,when,what} | {checking,check} {the status,progress,on
progress,how,where,up,back} | {when,by when} {do you,will i,will we,can i,can we,might,may,could,would,is,are,does}
* {see,have,get,expect,finish,ready,done,think,reckon,back,up,land,available,live,through} | have {they,you,we}
{replied,answered,confirmed,responded,come back,got back} | {still,yet} {no,nothing} {sign,word,news,reply,trace,
answer} | {no,without} {sign,trace} of {it,the,my} | {finished,done,ready} yet | yet {to,or} {hear,not,see,no} |
{go,gone,went} {out,off,through} {ok,okay,yet,already,in the end,or} | in the end | {or still,still} {pending,open,
outstanding,waiting,in the works} | {is,are} {it,they,that} done | {has,did} that {been,get} {done,sorted,sent} |
what about {the,our,my,that} | {status,state} {please,pls,on,of,for} | {where,how} {am i,are you} {at,with,on} |
{give,gimme} me {an,a,any,some} * {update,idea,news} | {all,everything} {ok,okay,fine,well,good} with {it,the,that,
my}
""",
    "DID": """
{did you,have you,did u,have u,hv you,youve} * {sent,send,done,do,finished,finish,paid,pay,booked,book,call,called,
call,written,write,prepared,prepare,heard,hear,check,checked,sort,sorted,post,posted,publish,published,update,
updated,upload,uploaded,contact,contacted,received,receive,deliver,delivered,printed,print,completed,complete,fixed,
fix,filed,file,submit,submitted,confirm,confirmed,ordered,order,chased,chase,answered,answer,email,emailed,ask,
asked,speak,spoken,arrange,arranged,draft,drafted,replied,reply,schedule,scheduled,issue,issued} | {did you,have
you,did u,have u,hv you,youve,you} {ever,already,manage to,managed to,get to,remember to,get around to,get round to,
by any chance} {sent,send,done,do,finish,finished,pay,paid,book,booked,call,ring,rung,write,find,order,chase,fix,
sort,get,post,upload,file,submit,contact,look} | {did you,have you,did u,have u} {ring,rung,pick,picked,collect,
collected,move,moved,add,added,put,set,make,made,get,gotten,look,looked,start,started,register,renew,renewed,
transfer,transferred,translate,translated,forward,forwarded,pass,passed,cancel,cancelled,find,found,type,typed,scan,
scanned,proofread,invoice,invoiced,reserve,reserved}
""",
    "READY": """
{done,ready,finished,sorted,sent,out,complete,completed,live,booked,paid,published,confirmed,posted,uploaded,
printed,signed,delivered,submitted,through,dealt with,taken care of} | {up,bought,taken,released,go out,gone out,
went out,go through,gone through,go off,gone off,arranged,fixed,made,ordered,reserved,transferred,filed,approved,
translated,typed,registered,on its way,under way,over,finalised,finalized,settled,started,renewed,uploaded,
forwarded,mailed,processed,cleared,happened,landed,shipped,dispatched,scheduled,cancelled,updated,answered,handled}
""",
    "ISQ": """
{is,are,was,were,has,have,isnt,arent,hasnt} * {yet,already,now,finally} | {is,are,isnt,arent,has,was,were} {the,it,
that,my,our,this,everything,those,these} | {did,do,does,has,have,is,are,was,were,will} {the,my,our,that,it,this,
they,those,these,everything,anybody,anyone,someone,we} | {has,have,is,are,was,were} * been
""",
    "WHO": """
or {shall,should,do,will,can,am} i | or me | who {does,handles,takes,is,sends,will,should} | do you prefer | which |
would you rather | shall i
""",
    "REPEAT": """
as {i,we,ive,already,previously,mentioned,discussed,per my,stated} {asked,said,already,mentioned,wrote,requested,
explained,told you,have asked,asked you,emailed,earlier,before,previously} | as {mentioned,requested,asked,said,
stated,per my} * {earlier,before,previously,above,already,email,message,last,request} | per my {last,previous,
earlier} | {i,ive,we,weve} * {already,previously} {asked,requested,said,told,mentioned,sent,wrote,explained,emailed}
| {i,ive,we} {asked,requested,told you,emailed you} * {before,already,earlier,yesterday,last week,monday,tuesday,
wednesday,thursday,friday,times,twice,this morning,ago} | {i,ive} {asked,told} you {about,for,to} | {remind,
reminding,reminder} | {a,another,gentle,quick,friendly,kind,little} {reminder,nudge,chaser} | {following,follow,
followed,chasing,chase,chasing up} up {again,on,about,regarding,with,once} | {following,chasing} {up,you,this,again,
the} | {second,third,fourth,fifth,nth,umpteenth,tenth} {time,email,message,request,reminder} | {asking,ask,writing,
requesting,repeating,emailing,messaging,write} {again,once more,once again,a second,a third,you again} | {repeat,
repeating} {myself,my,that,the,again} | i repeat | {to,as i} repeat | {once again,once more,again} {please,i need,
can you,could you,i want,im asking,the} | again please | again could you | circling back | bumping this | {bump,
nudge} | coming back to {my,the} | {back,return,returning} to my {request,question} | {twice,three times,several
times,many times,multiple times} {already,now,asked} | asked {twice,three times,several times,you} | {still,keep}
{need,needing,asking,requesting} {the,that,my,you,for} | {my,the} {earlier,previous,original,same} {request,
question} {still,again,about,for} | same {request,question} {again,as} | {see,read,look at} my {earlier,previous,
last,first,mail,message,email} | {is,are} still {needed,missing,waiting} | i did {ask,say,write,mention} | i
{mentioned,asked,wrote} * already | bumping {my,this,it} | sending this again | {just,only} to repeat | {say,saying,
said} it again | i need * again | me again | {its,only,just} me again | {know,knew} i {said,asked,told,wrote,
mentioned} | {sorry,hate,dont want,not wanting,dont like,dont mean} {to,} {be a,} {pain,nag,bother,pest,chase,keep,
pester,harp,insist,badger,repeat,push} | {second,third,fourth,another,2nd,3rd} {message,mail,email,request,note,
reminder,try,attempt,ask} | as per {my,the} | like i {wrote,said,asked,mentioned,told} | {as,like} {i,we} {was,were}
{saying,asking} | {as,like} {already,} {requested,asked,said,mentioned,written} {earlier,before,above,below,
yesterday,last,on,in} | {pop,popping,push,pushing,move,moving,bring,bringing,put,putting} {this,it,that} * {top,up,
back up} | top of your inbox | in case {it,you,this,my} * {missed,lost,buried,overlooked,slipped,seen,got,spam,see,
went} | not sure {you,if you,whether you} {saw,got,read,received,heard,noticed,caught} | {did you,have you} {see,
get,receive,read} my {message,mail,email,note,text,request,voice,last,earlier,previous} | {i did,i have,did} {ask,
asked,say,mention,write,request} {on,about,this,that,you,for} | {asked,ask,asking,said,told,wrote,mentioned,
requested} {and,but} {im asking,i am asking,ill ask,asking,again,nothing,no} | {and,here,so} {again,once again,once
more} {please,the,i,can,could,im} | {following,follow} {up,on from} {on,my} | {ill say,let me say,saying,say,said,
let me repeat,ill repeat,i will repeat,repeat} {it,this,that,} {again,once more,one more time} | as i keep | {keep,
kept} {asking,saying,telling,requesting,repeating,having to ask} | {how many,many} times | for the {second,third,
fourth,fifth,hundredth,nth,umpteenth,last,tenth} time | {reminder,remind,reminders,reminding} {you,that,about,of,
the,again,to} | {still,again} {need,want,would like,require,awaiting,waiting,after} * {i asked,i mentioned,
requested,from yesterday,from monday,please} | {once,one} more {time,} {please,can,could,for} | {i,we} {already,
previously} {asked,requested,wrote,said,mentioned,told,sent} | {sent,sending,wrote,writing,resending,emailed} {this,
you,it,the request} {yesterday,before,already,again,twice,last,on} | {chaser,chase,nudge,ping,prod,poke,bump} |
{raised,flagged,brought up} {this,it,that} {before,already,earlier,yesterday,last} | {returning,reverting,getting
back,come back,coming back,back} to {the,my,this,what} * {matter,request,question,issue,asked,message} | {reiterate,
reiterating} | {again,} as {i,} {requested,mentioned} | {same,identical} {thing,request,question,message,ask} {as,
again,from} | please {again,once more} | {my,the} {request,question,message} {from,of} {yesterday,monday,tuesday,
wednesday,thursday,friday,last,this morning,earlier} | {yesterdays,mondays,last weeks} {request,message,mail,email}
""",
    "LATER": """
{ill,i will,will,well,i shall,can} {write,ask,call,follow up,get back,remind,message,email,come back,ring,try} |
remind me | {will,ill} {remind,repeat} | again {tomorrow,later,soon,next,with,so much,for your,for all} | {thanks,
thank you,sorry} again | {ask,remind,write,tell} {them,him,her,our,guests,everyone,customers,clients,tenants} | {a,
the,new,another} reminder {to,for} {the,them,him,her,our,clients,customers} | {set,schedule,add,put,create} {a,me a}
reminder | thanks for * reminder
""",
    "CHANGED": """
{changed,changing,change} {my,our} {mind,minds} | {change,changes} of {plan,plans,mind,heart,direction,course} | on
second {thought,thoughts} | {having,had} second thoughts | thinking {about it,again,it over} * {again,rather,better}
| {actually,wait,oh} {no,lets,dont,scrap,scratch,forget,cancel,leave,make it,hold,stop,not,ignore} | {scratch,
strike,scrap,forget,disregard,ignore,undo,nix,cancel} that | {scratch,strike,scrap,forget} {it,all that,this,
everything,the whole} | {this,that} {one,version,email,message} {counts,replaces,supersedes,overrides,is the one} |
{supersedes,overrides,replaces} {the,my,all,any,what,everything} | {start,starting,begin,redo} * {over,from scratch,
from zero,all over,afresh,again from} | {goes,go,going,revert,back,switch} {back,} to {the,my,our} {old,previous,
original,first,earlier} | revert to | {instead of,rather than,not} what i {said,asked,wrote,told} | {do,lets,lets
do,make} * {differently,the opposite,another way,it instead,something else,a different} | {no longer,dont,do not}
{need,want,require,send,publish,post,do,book,print,proceed,use} * {anymore,any more,any longer,after all,now} | {no
longer} {need,want,needed,required,necessary,valid,relevant} | not needed {anymore,any more,any longer,after all} |
{hold off,hold fire,stop work,stop working,halt,stop everything,put on hold,on hold,stand down,abort} | never mind
{the,my,what,that,about} | nevermind {the,my,what} | {changed,decided} {again,otherwise,differently,not to,against,
to go another} | weve decided {against,not to} | i take {it,that} back | {all,everything} {changed,changes,is
different,off} | new instructions | {not,isnt} valid {anymore,any more} | {had,having} a rethink | new {plan,idea} |
no longer {applies,apply,holds,hold} | undo {all,it,everything,that} | {after all} | {the opposite,other way round,
other way around} | {redo,rework} {it,everything,all} | {better,rather} not {send,do,publish,print} | {hold,hang} on
* {dont,do not,stop,not} | {slept,sleep} on it | on reflection | {change,changes} of {plan,plans,mind,heart,
direction,course,tack} | {forget,scrap,ignore,disregard,scratch,never mind,strike} {the,my,what,that,all,about,
everything,yesterdays,last,previous,it,this} | {drop,cancel,bin} {my,what,that,all,yesterdays,last,previous} |
{lets,let us,we,ill,id,you} {go,going,went,gone} {with,for,back} * {instead,after all,rather} | {going,go} {with,
for} * {after all,instead} | {lets,let us} {not,skip,drop,leave it,scrap,forget,cancel,keep the old,go back,stick
with} | {no,oh,ah,wait,hmm,actually,sorry} {wait,hold on,stop,dont,do not,leave,lets,cancel,hang on,make it} |
{make,do,book,use,take,order,send} * {instead,rather than} | {instead,rather than} {of,the,a,that,what} | {rather,
sooner} {have,not,go,keep,do,we,you,take} | {would,id,wed} {rather,prefer} | {not,and not} {the,a,on,for,in} * {like
i,as i,i said,i told,i asked,after all} | turns out {we,i,you,they,theres} {dont,do not,wont,need no,no longer,are
not,cant} | {back,returning,reverting,revert,return,go back,switch back} to {the,our,my,version,plan} {first,old,
original,previous,earlier,initial,one,a,version} | {first,original,old,previous} {version,layout,plan,idea,draft,
one,design} {after all,was better,again,we go,please,back} | {un cancel,uncancel,unbook,un book,cancel the
cancellation} | {stop,halt,pause,freeze,park,shelve,suspend} {work,working,everything,all} | {drop,cancel,scrap,
shelve,bin} {it,that,this,those} {all,please,after,now,then,for now,again,idea} | {leave,leaving} {the,that,it,this}
* {for now,out,be,alone,aside,as it} | {do not,dont} {send,book,print,order,pay,publish,post,do,call,reply,bother,go
ahead,proceed,continue} {it,the,that,anything,with,any,after,them,yet,any more,anymore} | {you,what} can {forget,
ignore,drop,cancel,scrap,delete,disregard} | {i,we} {know,said,told,asked,wanted,did say} * {but now,but actually,
now id,now we,now i,but lets,but i now,but can we,but no} | {disregard,ignore} {yesterdays,my,the,what,previous,
last,all,any} | {will,would} {not,no longer} be {needed,required,necessary} | {two,three,four,one,five} will do |
{decided,deciding} {not to,against,otherwise,that we,to go,on a,to keep,to drop,to cancel,to do} | {rethought,
reconsidered,rethinking,reconsider} | {thought,been thinking} {better of,about it,it over,again} | {different,
another,new} {idea,plan,approach,direction} {now,altogether,then,please} | {swap,switch,replace,change} {it,that,
the,this} {to,for,with,back} | {we,i,they} {now,actually,want to} {want,prefer,would like,need} {the,a,it} {other,
old,opposite,different} | {no longer,not any more} {going,happening,doing,interested,relevant,valid} | {off the
table,called off,is off,are off}
""",
    "DROP": """
{ignore,disregard,forget,cancel,scrap,drop,delete,bin,discard,undo,skip,void,dismiss,overlook,stop,omit} | {pay,
take} no {attention,notice} | {dont,do not} {use,read,follow,consider,act on,go by,do} | throw {away,out} | leave
{aside,out} | {retract,withdraw,revoke,rescind,reverse,void,unsend,recall} | {take,pay} {back,no notice,no account}
""",
    "BEFORE": """
{my,the,that,previous,last,earlier,our,prior} * {email,message,mail,note,instructions,instruction,request,voice
note,brief,text,voicemail} | what {i,we,ive} * {said,wrote,asked,told,sent,requested,mentioned} | everything i
{said,wrote,asked,sent} | {said,wrote,asked,sent} {before,earlier,yesterday,this morning,previously} | {the,my}
{previous,earlier,last,above,other,old} {one,version,ones,plan,list,idea,instructions}
""",
    "ALARM": """
{freaking,freaked,flipping} out | {panicking,panicked,panic,panicky} | {desperate,desperately,despair} | {disaster,
catastrophe,nightmare,crisis,meltdown,tragedy,catastrophic,disastrous} | {emergency,mayday,sos} | {losing,lost,out
of} my mind | {going,driving me,went} {crazy,mad,insane,nuts,mental,out of my} | i {cant,cannot,couldnt} {sleep,
breathe,take,cope,stand,believe this,handle,think} | {not,havent,didnt} {slept,sleeping,sleep} {a wink,all night,at
all,in,because} | lie awake | up all night | {begging,beg,im begging,imploring,implore} | {please please,pls pls} |
{worried,scared,frightened} {sick,to death,stiff,out} | {terrified,petrified,distraught,frantic,hysterical} | {im,i
am,were,we are,ill be} {doomed,ruined,finished,screwed,dead,done for,lost,in trouble,a wreck,in tears,shaking,so
stressed,at my wits} | {in tears,in bits,wits end,end of my rope,end of my tether} | {having,heart,panic,anxiety}
{attack,attacks} | {falling,everything is falling,its all falling} apart | falls apart | {super,extremely,very,so,
really,most,terribly,incredibly,absolutely,utterly} urgent | urgent urgent | {this,its,it} {is a,is an} {matter of,
total,complete,absolute,real} {life,disaster,mess,chaos,emergency,nightmare} | what {am i going,will i,do i,am i
supposed} to do | {oh my god,omg,oh god,oh no,good god,for gods sake,for heavens sake} | {so,very,really,getting,
extremely,terribly} {anxious,worried,scared,nervous,stressed} | {cant,cannot} wait any longer | everything is {going
wrong,collapsing,falling} | dont know what to do | {heart,hands,knees} * {racing,pounding,shaking,stopped} | sick
with {worry,fear,nerves} | the minute you {see,read} | as soon as you {see,read,get} this | {cant,cannot} {calm,stop
crying,think straight} | {losing,lost} it | {so,really} afraid | everything is lost | {omg,oh my god,ohgod,ohmygod,
oh god,good god,oh my,jesus,christ,omfg,sos,mayday} | {going,losing,lose,lost} {out of,} {my,} {mind,nerve,nerves} |
{please please,pls pls,please pls,begging you,i beg} | {total,complete,absolute,utter,such a,real,a} {disaster,
catastrophe,nightmare,emergency,mess,chaos,meltdown,horror} | {cant,havent,couldnt,hardly,not} {slept,sleep,eat,
eaten,breathe,think straight,cope,bear} | {were,we are,im,i am,its,thats} {so,all,totally,completely,} {screwed,
ruined,doomed,finished,toast,sunk,lost,stuffed,done for,over} | {falling,fall,fell,coming,comes,crashing,collapsing}
apart | {everything,it,all} {is,its,going} {falling,collapsing,crashing,wrong,lost,over,ruined} | {what,whatever}
{do,am,are,can,should,shall} {we,i} {do,going to do,supposed} | dont know what {to do,ill do,we do} | {heart,hands,
knees,stomach} {is,are,in,keeps,racing,pounding,sinking,shaking,trembling} | {shaking,trembling,crying,sobbing,
weeping,tearing my hair,hyperventilating,sweating,petrified,mortified} | {end,the end,its the end} of {us,me,the
world,everything,my} | {beside,besides} {myself,ourselves} | {drop,leave,stop} everything | {pulling,tear,tearing}
my hair | {at,to} {my,our} {wits,breaking,limit} | {breakdown,meltdown,panic,panicking,panicked,freaking,hysterics,
despair,desperate,agony,horror,dread,dreadful,horrified,nightmares,worst} | {so,really,very,terribly,extremely,
getting,incredibly,awfully,im,i am} {scared,afraid,frightened,worried,anxious,stressed,nervous,upset,panicky} |
{scared,worried,stressed,sick with} {to death,sick,stiff,out of,worry,about} | {lose,losing,lost} {everything,the
client,the contract,the business,the customer,my job,our biggest} | {cant,cannot} {take,stand,handle,bear,cope,do}
{this,it,with,any more,anymore,much} | {killing,driving} me {crazy,mad,insane,up,to} | {this,it} cant be {happening,
true,real} | {how could,how can} this happen | {save,rescue} me | {life,matter} {or,of} {death,life} | {right,this}
{now,instant,second,minute} {please,or,its,i need} | all {is,hope is} lost | {it,this} {is,will be} {too late,over}
| what a {disaster,catastrophe,nightmare,mess,tragedy} | {its,this is,that is} {awful,terrible,horrible,unbearable,
urgent urgent,hell,a crisis,all going wrong}
""",
    "NOANSWER": """
why {arent,are,dont,wont,havent,havent,didnt,is,isnt} {you,nobody,no one,anyone,anybody} {answering,answer,not
answering,replying,reply,responding,respond,picking,picking up,pick,called,not replying,replied} | {you dont,you
never,youre not,you arent,you wont,nobody,no one} {answer,answers,reply,replies,respond,pick up,picks up,answering,
replying,picking} | {answer,reply to,respond to} me | {where,where the hell} are you | where have you {been,gone} |
are you {there,ignoring,alive,avoiding} | {hello,anybody,anyone} there | pick up * {phone,please,the phone,now} |
{please,pls} {answer,reply,respond,pick up} | {gone,so} {silent,quiet}
""",
    "NOWCALL": """
{call,ring,phone,text,answer,contact,reply} * {back,} {now,immediately,right now,right away,at once,this minute,this
second,straight away,asap,urgently,instantly} | {call,ring,phone} me {back,} {now,immediately,right,at once,this
minute,straight,asap,urgently} | {immediately,right now,this minute} * {call,answer,reply} | {call,ring,phone,
answer,reply,text} me {now,immediately,at once,right away,right now,straight away,this second,this instant,back now,
urgently,asap} | {pick,answer} {up,the phone,your phone,me} {please,now,immediately} | {please,pls} {pick up,answer}
| where are you
""",
    "URGENT": "{urgent,urgently,urgency,immediately,asap,now,help,deadline,emergency,hurry,quickly}",
    "CALM": """
{no,not,nothing,isnt,without,isnt,wasnt,non} {rush,urgent,urgency,hurry,panic,emergency,drama,worries,stress,
pressing,that urgent,at all urgent,disaster} | no {real,great,particular,big} {rush,hurry,urgency} | {whenever,when}
you {have,get,can,like,are} | {take,in your own} {your time,time} | dont {worry,panic,stress,rush} | {at your,in
your} {leisure,convenience} | {relax,relaxed} | nothing {serious,dramatic}
""",
    "JOY": """
{wonderful,happy,amazing,fantastic,brilliant,great,awesome,congrats,congratulations,love,beautiful,excited,hooray,
yay,hurray,fabulous,excellent,thrilled,delighted,perfect,superb,gorgeous,best,lovely,terrific}
""",
    "WHEN": "when | by when | how {long,soon,far} | {which,what} day",
    "FINISHV": """
{finished,done,ready,complete,sent,out,through,finish,arrive,get,have,expect,receive,got,gotten,take,taking,live,
publish,published}
""",
    "TELLME": """
{tell,let,want,wanted,need,like} * {know,sure,hear,see} | {tell me,let me know,make sure,wondering,i wonder,any
idea,please confirm,can you confirm,hoping,i hope,hope}
""",
    "ASKWORD": """
{did,does,do,has,have,hv,is,are,was,were,any,when,whens,what,whats,where,wheres,how,hows,which,who,can,could,will,
would,u,you,got,so} * {yet,already,done,ready,out,sent,booked,paid,go,gone,through,still,now,finished,sorted,
pending,back} | {any,when,where,wheres,how,hows,whats,what} {news,joy,luck,update,word,stage,is,are,do,does,will,
can,the,did,about,far,soon,long,happened,progress,idea} | {did,has,have} {you,the,my,our,they,it,that,he,she,we,u,
this,anyone,anybody} | {is,are} {it,the,my,our,this,that,they,everything,we,you} | {still,so} {no,nothing,any}
""",
    "YET": "{yet,by now}",
}
