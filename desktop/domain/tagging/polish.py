"""Polish: phrases by concept, in plain letters (no accents; l for the crossed one)."""

from __future__ import annotations

from desktop.domain.tagging import polish_lapses, polish_worries

CODE = "pl"

COMMON = """
i a o u w z na do od po za przez przy dla bez pod nad ze we sie nie tak to ten ta te tego tej tym tych jest sa byl byla
bylo byly jestem jestes jestesmy mam masz ma mamy macie moj moja moje twoj twoja nasz nasza ja ty my wy on ona ono oni
mi mnie ci cie go jej ich nam nas was czy co kto gdzie kiedy jak jaki jaka jakie ile dlaczego czemu bo ale lub albo ze
jeszcze juz tylko tez bardzo teraz dzis dzisiaj jutro wczoraj prosze dziekuje dzieki czesc hej dzien dobry pozdrawiam
milego dnia dobrze super pasuje moze mozesz chce bedzie byc mozna
"""

KNOWN = """
umowa umowy kontakt kontrakt kontraktu przelew przelewu prezentacja oferta cennik protokol kalendarz drukarnia ksiegowa
prawnik termin terminy numer numeru zapisane zapisana poprzednia poprzedni wyslane wyslana wyslany gotowe materialy
tekst strona spotkanie rozmowa potwierdzam potwierdz przypadek przypadku zadzwon zadzwonic
"""

CONCEPTS = {
    **polish_worries.CONCEPTS,
    **polish_lapses.CONCEPTS,
    "INSULT": """
{idiot~,debil~,kretyn~,imbecyl~,glupi,glupia,glupek,glupcy,beznadziejn~,nieudaczni~,nieudolny,nieudolna,
niekompetentn~,durn~,dure~,bezuzyteczn~,zenada,zenujac~,zalosn~,smieszn~,oszust~,zlodziej~,klamc~,klamczuch~,
darmozjad~,pasozyt~,len,leniwa,leniwy,tepa,tepy,tepak,ignorant~,smiec,dno,gowno,gowniana,suka,palant~,tuman~,matol~,
glab,ofiara losu,zero,miernot~,patalach~,partacz~,partactwo,tragiczna,tragiczny,amatorszczyzn~,skandaliczn~,
kompromitacj~,glupot~} | do niczego | {do bani,do dupy} | {malpa,banda,banda zlodziei} | {beznadziejn~,debil~,
idiot~,kretyn~,glupi~,glupk~,glupot~,durn~,tepa,tepy,tepak~,matol~,imbecyl~,niekompetent~,niedorajd~,nieudaczni~,
zalosn~,leni~,len,lenie,zlodziej~,oszust~,klamc~,klamczuch~,smiec~,szmat~,suka,suko,krowa,krowo,malpa,malpo,baran~,
osiol,osle,ciolk~,cwok~,pajac~,blazn~,miernot~,nieuk~,ofiar~,gnid~,pasozyt~,darmozjad~,sekretareczk~,bezmozg~,
ulomn~,dno,dnem,gowno,gownian~,chuj~,dupek,dupk~,kurw~,pizd~,jelop~,tuman~,bezuzyteczn~,bezczeln~,dziad~,prostak~,
prymityw~,wiesniak~,ciemna,ciemniak~,polglowk~,glab,glaba,leser~,obibok~,nierob~,partacz~,fuszer~,naciagacz~} |
zerem | zerami
""",
    "YOU": """
{jestes,jestescie,ty,wy,twoja,twoj,twoje,cie,ciebie,wasza,wasz,was,robisz,robicie,potrafisz,umiesz,masz,pani,tobie,
toba}
""",
    "THREAT": """
{zniszcze,zniszczymy,zalatwie,wykoncze,dojade,zgnoje,zrujnuje,pograze,zabije,udupie,rozwale} {cie,ciebie,was,ci} |
{cie,ciebie,was} {zniszcze,zalatwie,wykoncze,zrujnuje,pograze,zabije,udupie} | {pozalujesz,pozalujecie,popamietasz,
poplaczesz sie,zaplacisz za,zaplacicie za,doigrasz,dostaniesz za} | {jeszcze,gorzko} {pozalujesz,zobaczysz,
popamietasz} | nie {jestes,jestescie} * {wart~,warci} | {zamknij,stul,przymknij} {sie,pysk,dziob,gebe} | {kurwa,
kurwy,kurwo,kurde,spierdalaj,wypierdalaj,pierdol~,spieprzaj,chuj~,jebana,jebany,jebane,gowno,odpieprz,wal sie,
pieprz~,cholerna,cholerny} | {wstydz,wstydzcie,powinnas sie wstydzic,wstyd mi za} {sie,} * {ciebie,za siebie,
powinnas,} | powinnas sie wstydzic | {rzygac,niedobrze,mdli} * {ciebie,ciebie,chce} | {narobie,zrobie} ci {klopotow,
problemow,pieklo,takich,opinie,taka} | {zrobie,urzadze} {ci,z twojego} * {pieklo,zycia} | wiem gdzie {mieszkasz,
pracujesz} | {nic,niczego} nie {umiesz,potrafisz,rozumiesz} | {nie umiesz,nie potrafisz} {niczego,nic,nawet} | {ile,
czy} ty masz {lat,rozum~,mozg~} | {jestes,jestescie} {zerem,niczym,nikim,smieciem,dnem,hanba,skonczona,skonczony,
porazka,pomylka} | {szkoda} na ciebie | {strata} {pieniedzy,kasy} * {ciebie} | {po co ci place,za co ci place} | idz
do diabla | {postaram,zadbam} sie * {nigdy,nikt} | juz nigdy nie {pracowal~,bedziesz} | {moj,moja,kazde,nawet,byle}
{pies,kot,dziecko,malpa,chomik,babcia,robot,stazyst~,szympans~} * {by,zrobil~,zrozumial~,lepiej,potrafi,umie} |
{szescioletnie,kilkuletnie,piecioletnie,male,nawet} dziecko | nie place {ci,pani,wam} za {myslenie,gadanie,dyskusje,
siedzenie,nic} | rob co {kaze,mowie,ci} | {dopilnuj~,postaram sie,zadbam,sprawi~,zrobie wszystko} {zeby,by,ze} *
{nikt,pracy,zwoln~,zaluj~,cie,pani} | {zniszcz~,zalatwi~,wykoncz~,zrujnuj~,zabij~,pozaluj~,pozalujesz,popamietasz,
udupi~,zgnoj~,zmiazdz~,wyrzuc~ na bruk} {cie,pania,was,ci,tego,mnie,opini~} | {pozalujesz,popamietasz,zaplacisz za,
pozaluje pani,jeszcze zobaczysz,doigrasz} | wiem gdzie {mieszkasz,pracujesz,mieszkacie} | {zamknij,stul,morda,mordo,
zawrzyj} {sie,ryj,morde,pysk,dziob,jape} | {spadaj,spieprzaj,spierdalaj,wypierdalaj,odpierdol,pierdol,pieprz,goń
sie,wal sie,odwal,odczep} {z,sie,stad,mnie} | {spadaj,spieprzaj,spierdalaj,wypierdalaj} | {jestes,jestescie,jest
pani,pani jest} {glup~,glucha,slepa,chora,tepa,nienormaln~,opoznion~,niepowazn~,smieszn~,zalosn~,nikim,zerem,dnem} |
{glupi~,slepa,glucha,tepa,chora,pogielo,porabal~,pojebal~,popieprzyl~} {jestes,cie,czy,pania} | {nic nie,gowno,nic}
{kumasz,umiesz,rozumiesz,potrafisz,lapiesz,wiesz,umie pani,potrafi pani} | {wracaj,idz,won} {do garow,do szkoly,do
lopaty,sie leczyc,zamiatac,krowy pasc,stad,na drzewo} | {takie,wszystkie,tacy,wszyscy} * {jestescie,jak ty,jak pani,
takie same,tacy sami} | {kto ci,kto pani} dal {dyplom,prace,te prace,licencje,prawo} | {rusz,uzyj,wlacz} {glowa,
mozg,mozgu,tym mozgiem} | {co ty,co ci,co z toba} {narobil~,odpierdal~,odwal~,odbilo,wyprawiasz,jest nie} | {wstydz
sie,powinnas sie wstydzic,hanba,zenada,wstyd mi za} | {rzygac,niedobrze} mi sie {chce,robi} | {nadajesz,nadaje} sie
{tylko,do niczego,co najwyzej} | {szkoda} na {ciebie,pania} {pieniedzy,czasu,slow} | {strata,marnowanie} {czasu,
pieniedzy} | {do tego poziomu,nie dorasta~,nie dorosl~} | {zamknij,zwoln~} {cie,sie,pania} | {niech pani,lepiej}
{uwaza,uwazaj} {bo,co,na} | najgorsz~ {asystent~,sekretark~,osob~,obslug~,wspolprac~,jak~} | {do niczego} |
zaplacisz mi | {siano,pusto,slome,trociny} w glowie | {pozbawi~,odbior~} {cie,ci} {pracy,klientow} | kazdy {glupi,
idiota,debil} * {by,potrafi,lepiej}
""",
    "SELF": """
{jestem,ale jestem,czuje sie,bylam,bylem,ze mnie,moja} * {idiot~,glupi~,beznadziejn~,debil~,kretyn~,bezuzyteczn~,
nieudaczni~,tepa,tepy,zalosn~,smieszn~,durn~,zero,gluptas~,len,leniwa} | {glupia,glupi,idiotka,gluptas} {ja,ze mnie,
jestem} | {glupie,durne,smieszne} {pytanie,pytania} | {idiotk~,glup~} ze mnie | ale ze mnie
""",
    "OTHER": """
{drukark~,program~,system~,stron~,portal~,komputer~,telefon~,bank~,poczt~,aplikacj~,formularz~,blad,pogod~,kork~,
urzad~,internet~,pomysl~,sytuacj~,cen~,to,te,ta,ten} * {idiot~,glupi~,beznadziejn~,durn~,zenujac~,zalosn~,smieszn~,
do niczego,bezuzyteczn~,debiln~,tragiczn~,do bani} | {idiotyczn~,glupi,glupia,glupie,beznadziejn~,durny,durna,durne,
zalosn~,smieszn~,bezuzyteczn~,tragiczn~,zenujac~} {drukark~,program~,system~,stron~,portal~,komputer~,telefon~,
bank~,poczt~,aplikacj~,formularz~,blad,pogod~,kork~,urzad~,internet~,pomysl~,dzien,sytuacj~,cen~} | {on,ona,oni,
dostawca,klient,klientka,ksiegowa,kurier~,urzednik~,szef~,sasiad~} * {idiot~,debil~,kretyn~,glupi,glupia,
beznadziejn~,niekompetentn~,oszust~,zlodziej~,zalosn~,len,leniw~}
""",
    "THIRD": """
{klient,klientka,klienci,dostawca,ksiegowa,ksiegowy,prawnik,grafik,wspolnik,wspolniczka,kolega,kolezanka,maz,zona,
szef,szefowa,drukarnia,on,ona,oni,agencja,notariusz,syn,corka,mama,tata,siostra,brat,redakcja} * {ma,maja,jest,sa,
byl,byla,mowi,chce,zmienil~,zgubil~,zapomnial~,pyta,pytal~,panikuje,odwolal~,prosil~,powiedzial~} | {powiedzial,
powiedziala,napisal,napisala} mi
""",
    "IF": "{jesli,jezeli,gdyby,jakby,jak,o ile,w razie}",
    "NEG": "{nie,nigdy,bez,ani,zaden,zadna,wcale}",
    "THANKS": """
{dziekuje,dzieki,dziekujemy,wdzieczn~,podziekowani~} * {bardzo,wielkie,serdecznie,za,slicznie,super,pieknie,ogromne,
swietn~,jestes,pomoc,z calego} | {bardzo,wielkie,serdecznie,slicznie,pieknie,ogromne,stokrotne} {dziekuje,dzieki} |
{super,swietna,dobra,kawal dobrej,fantastyczna,rewelacyjna,doskonala} {robota,roboty,praca,pracy} | jestes
{nieocenion~,super,wspanial~,najlepsz~,niezastapion~,skarbem,aniolem,genialn~,cudown~,wielka,swietna} | {brawo,
gratulacje} | co ja bym {bez ciebie,zrobila} | uratowal~ {mi,mnie,nas} | {swietnej,dobrej,doskonalej} roboty |
{kawal,super} * roboty | {podziekowan~,wdziecz~,zobowiazan~,uznani~,szacun,brawo,sztos,rewelacj~,cudn~} | {swietna,
super,dobra,kawal dobrej,wspaniala,genialna} robota | {zlota,jestes} {kobieta,zlota,aniolem,skarbem,wielka,
najlepsza,mistrzynia,cudowna} | {uratowal~} {mi,zycie,skore} | {pierwsza klasa,o to chodzilo,ale tempo} | jak ja bez
ciebie
""",
}
