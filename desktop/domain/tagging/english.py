"""English: phrases by concept, in plain letters (contractions are one word)."""

from __future__ import annotations

from desktop.domain.tagging import english_lapses, english_worries

CODE = "en"

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
    **english_worries.CONCEPTS,
    **english_lapses.CONCEPTS,
    "INSULT": """
{idiot,idiots,idiotic,moron,morons,stupid,useless,incompetent,pathetic,worthless,imbecile,dumb,dumbass,asshole,
bitch,bastard,clown,clowns,joke,liar,liars,thief,thieves,crook,crooks,fraud,loser,losers,disgrace,disgusting,
hopeless,lazy,amateur,amateurs,brainless,ignorant,dimwit,cretin,fool,fools,halfwit,scum,trash,garbage,rubbish,inept,
clueless,parasite,leech,cow,pig,twit,muppet,numpty,ridiculous,waste of space,waste of money,waste of time,good for
nothing} | {bunch,band,pack} of {crooks,thieves,amateurs,idiots,liars} | monkey | {thick,dumb,dumber,dumbest,dense,
moronic,imbecilic,greedy,spineless,shameless,parasites,halfwits,dimwits,donkey,jackass,arse,arsehole,prick,dick,
dickhead,wanker,tosser,cretins,nitwit,airhead,lazybones,vile,repulsive,revolting,laughable,insufferable,ineptitude,
incompetence,stupidity,dunce,simpleton,slacker,slackers,freeloader,cheat,cheats,scammer,scammers,swindler,witch,hag,
peasant,nobody,shit,crap,crappy,shitty,bullshit,disgraceful,braindead,brain dead,good for nothing}
""",
    "YOU": "{you,youre,your,u,ur,yourself,youve,yours}",
    "THREAT": """
{ill,i will,im going to,im gonna,i shall,we will,well,gonna} * {destroy,ruin,crush,finish,bury,end,break,kill,hurt,
sue,smash} {you,your} | {youll,you will,you are going to,youre going to,you are gonna} * {regret,pay for,be sorry,
suffer,never work,wish you,see what} | you will pay | youll pay | {make,making} {sure you never,you pay,your life,
you suffer,you regret} | make sure everyone | {shut,stfu} {up,your mouth,the} | shut it | {fuck,fucking,fuckin,f
ing,fucked,wtf,bullshit,bloody useless,piss off,damn you,go to hell,screw you,get lost,drop dead} | {fuck,screw,
damn,curse} {you,off} | {waste,total waste} of {space,money,oxygen,time} | {not worth,arent worth,isnt worth,aint
worth} * {money,penny,cent,pay,paying,time,fee,rate,what i} | {you,your work} {disgust,make me sick,makes me sick,
sicken,suck,sucks,stink} | {ashamed of yourself,shame on you} | {i know} where you {live,work} | {are,is} you
{stupid,blind,deaf,thick,retarded,dumb} | are you {stupid,blind,deaf,thick,dumb,an idiot,completely} | {cant,cannot,
couldnt} {do anything right,even do,get anything right} | {watch your back,or else} | {whats,what is} wrong with you
| {fire,sack} you and | good for nothing | {ill,i will,im going to,i shall,we will,well} {make,see to it,see,ensure,
tell,have you,get you,report,sue,expose,drag,smear,finish,hunt,come,find} {sure,it,that,everyone,everybody,fired,
sacked,you} * {nobody,no one,never,hires,hire,fired,sorry,work,regret,pay,ruined,knows} | {dont,do not} pay you to
{think,talk,argue,ask,sleep,breathe} | do as {youre,you are,your} told | {my,a,any,even a,even my} {dog,cat,child,
monkey,toddler,kid,baby,grandmother,goldfish,parrot,trainee,robot,chimp,potato,six year} * {could,can,would,does,do,
understand,better,have} | {even,any} {a,} {child,idiot,fool,moron,monkey} {could,can,would,of,knows} | {you,your}
{people,lot,kind,sort} are {all,the same,so,just} | {not,clearly not,evidently not,obviously not} up to {that,the,
it,this} | {shut,zip} {up,it,your} | f off | piss off | {are,r} {you,u} {thick,stupid,dumb,blind,deaf,retarded,
brain,dense,mental,slow,simple,an idiot,a moron,out of your} | {whats,what is,what the hell is,what the} {wrong with
you,your problem,hell} | {you,youll,u} {will,gonna,going to,} {regret,pay for,be sorry,be finished,never work,hear
from,wish} | {know,find out,found out} where you {live,work} | {get,use} {your head,a brain,your brain} | {who do
you think,do you even,do you have a brain,are you even} | {fire,sack,sacked,fired} you | {your job,youre} {is a
joke,fired,finished,nothing,a disgrace,an embarrassment,an embarassment} | {hate,despise,loathe,sick of} {you,your,
looking} | {stop,quit} {wasting,being so,whining,your} {my,stupid,lazy,excuses,useless} | {ruin,destroy,finish,bury,
wreck} {you,your} | {dont,do not} {dare,you dare} | {waste,wasted} {of,my} {space,money,time,breath,oxygen} {on you,
with you,you} | {how,so} {stupid,dumb,thick,useless,incompetent,slow} {can,could,are,do} {you,one} | {never,not}
{seen,met,known} * {incompetent,stupid,useless,lazy,idiot,worse} | {cant,cannot} you {read,do anything,even,get
anything} | {little,stupid} {secretary,girl,woman,cow,bitch,man} | {get,find} {a,another} {real,proper} job |
{cleaner,toilets} * {better,suits} | {ashamed,embarrassed} of {yourself,you} | {worst,dumbest,most useless,most
incompetent,laziest} {assistant,person,secretary,service,va,help,one,people,i have ever,ive ever} | {you,u} * {no,
not a} brain | {make,making} sure you {lose,never,get,are} | {any,every} {idiot,fool,moron,monkey} * {better,your
job}
""",
    "SELF": """
{im,i am,i was,i feel,ive been,i felt,silly,stupid} {such,so,a,an,the,really,being,just,} * {idiot,stupid,moron,
fool,useless,hopeless,pathetic,joke,dumb,clueless,lazy,ridiculous,incompetent,disgrace} | {i,me} {feel,felt,am,was}
* {stupid,useless,idiot,foolish,hopeless,ridiculous,pathetic} | {stupid,silly,dumb,ridiculous,useless,stupid of,
idiot} {me,of me,question,questions,mistake} | {my,me} * {stupid,idiot,useless} {brain,memory,head,mistake,phone,
computer}
""",
    "OTHER": """
{printer,programme,program,system,site,website,portal,computer,phone,bank,post,software,app,form,machine,error,
traffic,weather,laptop,wifi,internet,thing,it,this,that,prices,price} * {idiot,idiotic,stupid,useless,pathetic,
ridiculous,hopeless,rubbish,garbage,joke,disgrace,trash,disgusting,worthless,dumb} | {idiot,idiotic,stupid,useless,
pathetic,ridiculous,hopeless,rubbish,dumb,worthless,lazy,disgusting,damn,fucking,bloody} {printer,programme,program,
system,site,website,portal,computer,phone,bank,post,software,app,form,machine,error,traffic,weather,laptop,wifi,
internet,thing,bin,meeting,cat,dog,day,idea,car,train} | {he,she,they,hes,shes,theyre,supplier,accountant,client,
guy,man,landlord,council} * {idiot,idiots,moron,stupid,useless,incompetent,pathetic,joke,liar,liars,thief,clown,
fraud,lazy,clueless}
""",
    "THIRD": """
{client,customer,supplier,accountant,lawyer,designer,partner,colleague,husband,wife,boss,printer,printers,he,she,
they,landlord,agency,agent,editor,brother,sister,mother,father,son,daughter,neighbour,tenant,bank} * {has,have,had,
is,are,was,were,says,said,wants,changed,lost,forgot,asks,asked,panicking,panics,cancelled,told} | {told,asked,wrote
to} me
""",
    "IF": "{if,in case,should they,unless,whether}",
    "NEG": "{not,never,no,didnt,dont,isnt,wasnt,havent,without,nobody,arent,doesnt,hasnt}",
    "THANKS": """
{thanks,thank you,thankyou,thx} * {so much,a lot,a million,very much,for,again,loads,ever so,heaps,a bunch,perfect,
brilliant,you} | {great,good,amazing,fantastic,brilliant,excellent,wonderful,lovely,superb,nice,awesome,terrific}
{job,work} | {youre,you are} {a star,the best,amazing,brilliant,wonderful,a lifesaver,an angel,a gem,great,
fantastic,awesome,a legend,a treasure} | well done | much appreciated | {really,so,truly} {appreciate,grateful} |
dont know what id do | saved {me,my,the day} | couldnt have done | {many,huge,big,warm,heartfelt} thanks | {youre,
you are} {a,an,the,my} {star,legend,gem,angel,hero,treasure,lifesaver,best,saint,wonder} | {much,very} {obliged,
appreciated,grateful} | {grateful,gratitude,appreciate,appreciated,kudos,bravo,impressed,compliments,hats off} |
{lovely,great,brilliant,good,superb,excellent,amazing,beautiful,top,fab,fabulous} {work,job,stuff} | {exactly,just}
what i {wanted,needed} | {saved,save} my {bacon,life,day,skin,neck} | {spot on,perfect job,well done} | how i
{managed,coped,lived,survived} before you
""",
}
