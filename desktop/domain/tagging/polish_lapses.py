"""Polish: what is said of things lost, late, wrong or forgotten."""

from __future__ import annotations

CONCEPTS = {
    "LOSE": """
{zgubil~,stracil~,zapomnial~,zapodzia~,zawieruszy~} | nie {moge,umiem,potrafie,moglam,moglem} {znalezc,sobie
przypomniec,odnalezc,otworzyc,odszukac,zlokalizowac} | nie {pamietam,mam juz,znajduje,znalazlam,mam} | {zginal,
zginela,zginelo,zniknal,zniknela,zniknelo,przepadl~,wygasl~} | {nie dziala,nie wchodzi,nie przyjmuje,nie otwiera} |
{wylecial~,wypadl~} * {glowy,pamieci} | {nie mam,nie mam pojecia,nie wiem,nie pamietam,pojecia nie mam} {pojecia,
gdzie,zielonego,bladego} | gdzie {wsadzil~,polozyl~,dalem,dalam,podzial~,zostawil~,schowal~,zapodzial~} | {ulotnil~,
zniknel~,zniknal~,przepadl~,wyparowal~,zaginel~,zaginal~,zginel~,zginal~,zapodzial~,zawieruszyl~,zgubil~,stracil~,
posial~,skasowal~,usunel~,usunal~,wykasowal~,wyrzucil~,nadpisal~} | {szukal~,przeszukal~,przewrocil~,przetrzasn~,
szukam} {wszedzie,wszystko,warsztat,caly,cale,cala,po calym,go,jej,od rana} | {nie moge,nie potrafie,nie umiem}
{znalezc,odnalezc,odszukac,namierzyc,trafic} | {nie} {znajduj~,widze,ma go,ma jej,ma ich} {go,jej,ich,nigdzie,juz} |
{nigdzie} {nie ma,nie moge,jej,go,ich} | {wylecial~,wypadl~,ucieklo,ulecial~} {mi,z} {z glowy,z pamieci,glowy} |
{musial~} zostac {w,na} | {zostawil~,zostal~} {w,na} {pociagu,taksowce,kartonie,ktoryms,autobusie,tramwaju} | {jak
kamien w wode,ani sladu,slad zaginal} | {poszedl,poszlo,poszla,poszly} {na makulature,do kosza,z dymem,w kosz}
""",
    "ACCESS": """
{hasl~,dostep~,login,loginu,pin,pinu,kod,kodu,kody,konto,konta,dane do logowania,danych do logowania,uzytkownika,
token,logowani~} | {hasl~,login~,pin,pinu,puk,pinow,kod,kodu,kody,kodow,dostep~,konto,konta,uzytkownik~,nazw~
uzytkownika,dane do logowania,dane do,epuap~,profil zaufany}
""",
    "ITEM": """
{plik~,mail,maila,maili,maile,mailu,e mail,dokument~,folder~,zalacznik~,link,linku,linka,kopi~,pendrive~,skan~,
wiadomosc~,teczk~,formularz~,pdf~} | {umow~,paragon~,rachunk~,faktur~,polis~,akt,akty,aktu,mail,maila,mailem,list,
pismo,dokument~,plik~,folder~,certyfikat~,zaswiadczen~,wypis~,klucz~,bilet~,zdjeci~,notatk~,liste,lista,listy,link~,
zalacznik~,wiadomosc~,karte,karta,kart~,pendrive~,paszport~,kopi~,ofert~,szkic~,plany,koncesj~,kopert~,formularz~,
protokol~,teczk~,wycen~,skan~}
""",
    "LOCKED": """
nie {moge,umiem,potrafie,udaje mi,moglam,moglem,mozemy} * {zalogowac,wejsc na,wejsc do,dostac sie,otworzyc konta,sie
dostac} | {zablokowal~,zablokowan~,zablokowalo} {mi,mnie,sie,konto,dostep} | {konto,dostep} {zablokowan~,wygasl~} |
{wylogowalo,wyrzucilo,nie wpuszcza,nie loguje} {mnie,} | nie wpuszcza | {zresetuj,zresetowac,odzyskac,przypomniec,
odzyskaj,przypomnij} * {haslo,dostep,hasla,login} | {skasowal~,usunel~,wykasowal~,nadpisal~,wyrzucil~,wywalil~} *
{plik~,przypadkiem,pomylke,niechcacy,folder~,mail~,wszystko,dokument~,wiadomosc~} | {przypadkiem,niechcacy,przez
pomylke,omylkowo} {skasowal~,usunel~,wykasowal~,nadpisal~,wyrzucil~} | {zapomnial~,zgubil~,nie pamietam,nie znam} *
{hasla,haslo,loginu,login,pinu,pin,kodu,danych do logowania,danych logowania} | {stracil~,zgubil~} * {wszystk~,
dokument~,pliki,dane,umow~} | {link,plik} * nie {otwiera,dziala} | nowy dostep | {padl,padla,zepsul~} * {telefon,
komputer,laptop,dysk} | {znowu,znow} zapomnial~ | {nie moge,nie da sie,nie potrafie,nie umiem,nie daje rady,nie
jestem w stanie} * {wejsc,zalogowac,dostac,wbic,otworzyc,dostac sie,wlaczyc} | {nie} {wpuszcza,puszcza,loguje,
przyjmuje,akceptuje,rozpoznaje} {mnie,mi,sie,hasla,hasl~,pinu} | {mnie,mi} nie {wpuszcza,puszcza,loguje,dziala} |
{zablokowal~,zablokowan~,wylogowal~,wywalilo,wyrzucilo} {mnie,mi,sie,konto,dostep,po,kart~,z} | {zle,bledne,
nieprawidlowe,niepoprawne,wygasle} {haslo,logowanie} | {haslo,pin,kod,login} {nie dziala,wygasl~,bledn~,zle,
niepoprawn~,nie pasuje,odrzuc~} | {zapomnial~,nie pamietam,nie znam,nie mam,wypadl~} * {hasl~,pinu,kodu,kodow,
loginu,login,haslo,pin,uzytkownika} | {telefon,komputer,laptop,dysk,tablet} {padl,padl~,umarl~,zdechl~,ukradl~,sie
zepsul~,zepsul~,skradzion~,nie zyje} | {padl~,zdechl~,umarl~,zepsul~,ukradl~} mi {sie,} {telefon,komputer,laptop,
dysk,tablet} | {zada,prosi,chce,pyta} {o,mnie o,kod,haslo} {kod,haslo,pin,o} | {zaden,zadne,nic} nie {dziala,pasuje,
wchodzi} | {jakie,jaki} {mam,mialem,mialam,bylo} {haslo,pin,login,kod} | na jaki {login,mail,adres} | {konto,dostep}
{wygasl~,zablokowan~,zawieszon~,odebran~} | {ile,jakie} * {haslo,pin,login} do
""",
    "SAVED": """
{nowe,zmienione} {haslo,dane} | {zapisan~,zapisalam} * {menedzer~,sejf~,menadzer~,bezpieczn~} | {zmien,zmienic,
zmienilam,ustaw,wybierz,zmieniamy} * haslo | {oto,podaje} haslo
""",
    "RESEND": """
{przeslij,wyslij,podeslij,przeslac,wyslac,podeslac,podrzuc,przeslesz,wyslesz,podeslesz,przeslesz mi,poslij,przekaz,
udostepnij,udostepnic,wrzuc,daj,dosl~} * {ponownie,znowu,znow,jeszcze raz,raz jeszcze,drugi raz,kolejny raz,od nowa}
| {ponownie,jeszcze raz,raz jeszcze,znowu} * {przeslij,wyslij,podeslij,przeslac,wyslac,podeslac,podrzuc,przesl~,
przekaz} | {kolejna,druga,jeszcze jedna} kopi~ | ponown~ {wysylk~,przeslani~,wyslani~,udostepnien~} | {przesl~,
przeslij,wyslij,wyslac,wyslesz,przeslac,podeslij,podeslesz,podeslac,wrzuc,wrzucisz,zalacz~,dolacz~,udostepn~,daj,
dasz,dawaj,dac,rzuc,rzucisz,podrzuc~,wklej,wkleic,prosze o,dostac,podaj,skopiuj,przekaz,otrzymac,przeslanie,
wyslanie,puscic,pusc} * {jeszcze raz,ponownie,raz jeszcze,drugi raz,na nowo,znow,znowu,powtornie,kolejny raz,od
nowa} | {ponown~,powtorn~} {wysla~,przesla~,wyslanie,przeslanie,zalacz~,udostepn~} | {jeszcze raz,ponownie,raz
jeszcze,znow,powtornie} {prosze o,link,ten link,zalacznik,plik,poprosze,wyslij,przeslij,podeslij,daj} | {link,link
do,plik,zalacznik} * {ponownie,jeszcze raz,znow,powtornie} | {wiem ze,pamietam ze} {juz,} {wysylal~,wyslal~,
przesylal~,mi wysla~,dawal~,podsylal~} | {juz} {wysylal~,przesylal~,dostal~,podsylal~} * {ale,jednak,prosi~} |
{zalacznik,plik,link,zaproszenie} {wygasl~,sie nie otwiera,nie dziala,nie otwiera,mi sie,jest uszkodz~} | {druga,
nowa,kolejna,nowy} {kopi~,egzemplarz} | {mozesz,moglabys,moglbys,moglaby,moglby} * {jeszcze raz,ponownie,raz
jeszcze,znow}
""",
    "MEETING": """
{spotkani~,rozmow~,wizyt~,konferencj~,wideorozmow~,call,calla,telekonferencj~,konsultacj~,termin~ spotkania}
""",
    "NOTHAVE": """
nie {mam,mamy,posiadam,zapisal~,znam,moge znalezc,umiem znalezc,potrafie znalezc,znajduje,znalazl~,zanotowal~,
pamietam} | zgubil~ | {podaj,podasz,podasz mi,przeslij,przeslesz,wyslij,podeslij,daj,dasz,przypomnij,masz moze,masz,
macie,podrzuc,znasz,poprosze,poprosze o,podacie,moglabys podac,mozesz podac} | {jaki,jakie} {jest,ma,byl} | jaki
{numer,telefon,adres,kontakt,mail} | jak {sie,mam,moge,go,ja} {skontaktowac,do niego,zlapac} | {potrzebuje,
potrzebny,brakuje,szukam} {mi,} | gdzie {znajde,jest,mam} | {jak,do kogo} * {skontaktowac,dzwonic,dodzwonic} |
{napiszesz,napisz} mi | nie znajduje | {jaki,jakie,jaka} {jest,ma,masz,macie,to,numer,adres,do} | {jak,gdzie}
{zlapac,zlapie,znajde,skontaktowac,dodzwonic,namierzyc,dotrzec,moge,mam,dostane} | {nie} {mam,mamy,zapisal~,znam,
posiadam,moge znalezc,widze,znajduje} * | {masz,macie,posiadasz} {moze,jakis,jakies,numer,mail,adres,kontakt,
namiar~,jakiegos} | {podaj,podasz,daj,dasz,wyslij,wyslesz,przypomnij,przypomnisz,rzuc,podrzuc,podrzucisz,przeslij}
{mi,prosze,jakis,numer,adres,kontakt,namiar~,mail} | {prosze,poprosze,prosic} {o,o dane} | {potrzebuj~,brakuje,
szukam} {numer~,adres~,kontakt~,namiar~,mail~,mi} | na {jaka,jaki} {ulice,adres,numer,mail} | do kogo * {dzwonic,
pisac,zadzwonic} | pod jaki {numer,adres} | {stacjonarny,komorka,prywatny} {do,jaki,masz} | {zgubil~,stracil~,
przepadl~} * {kontakt~,numer~} | {wiem tylko} ze | {mozesz,moglabys,moglbys,moze pani,moze pan} * {podac,dac,
przeslac,przypomniec}
""",
    "CONTACT": """
{numer,numeru,numery,telefon,telefonu,tel,komork~,kontakt,kontaktu,kontakty,adres,adresu,namiar~,wizytowk~,adresy,e
maila do,maila do,mail do} | skontaktowac z | {numer,telefon} {do,hydraulik~,kurier~} | {numer,numeru,numery,
telefon,telefonu,komork~,adres,adresu,mail do,maila do,mail,kontakt,kontaktu,kontakty,namiar~,stacjonarny,whatsapp~,
dane kontaktowe,ulice,ulica,wizytowk~,bezposredni do,zlapac}
""",
    "THING": """
{zamowieni~,faktur~,konta,klienta,sprawy,przesylki,umowy,rezerwacji,nip,zlecen~,strony,stron,protokol~,paczki,
polisy,rachunku}
""",
    "GIVEHERE": """
{zostawiam,podaje,przesylam,wysylam,oto,zapisuje,masz tu,tu masz,dodaje,zostawie} * {numer~,kontakt~,adres~,
telefon~} | zebys {miala,mial} | {nowy,zmieniony} {numer,adres} {to,jest} | {to jest,jest to} {nowy,moj}
""",
    "WRONG": """
{zly,zla,zle,zlego,zlym,zlych,bledn~,blad,bledy,bledem,bledow,nieprawidlow~,niewlasciw~,nieaktualn~,pomyl~,
literowk~,niekompletn~,omylk~,niepoprawn~} | nie {ten,ta,te,to} {plik,zalacznik,wersj~,kwot~,dane,dokument} | nie
{zgadza,zgadzaja} sie | {pelne bledow,pelna bledow,bykow,byk,literowk~,pomylk~,pomylil~,pokrecil~,przekrecil~,
zamienil~,brakuje cyfry,brakuje zera,o jedna,za duzo,za malo,zjadlo,pomieszal~,nieaktualn~,stary plik,stara wersja,
nie zgadza,nie zgadzaja,bledn~,bledy,blad} | literowk~ w
""",
    "MYDATA": """
{dane,danych,danymi,plik~,zalacznik~,kwot~,sum~,liczb~,iban,wersj~,arkusz~,zdjeci~,tabel~,cen~,dokument~,numer
konta,kod~,formularz~,nazw~,lista,liste,liscie,logo,ilosc~,nip,adres ktory,wycen~,stawk~,excel~,kolumn~}
""",
    "MINE": """
{wyslalam,wyslalem,podalam,podalem,przeslalam,przeslalem,napisalam,napisalem,zalaczylam,zalaczylem,wpisalam,
wpisalem,dolalam,dolalem,dolaczylam,dolaczylem,dalam,dalem,wypelnilam,wypelnilem,zrobilam,zrobilem,pomylilam,
pomylilem} | {moj,moja,moje,z mojej,po mojej} {blad,pomylka,wina,strony,stronie,plik} | {przepraszam,sorry,wybacz,
ups,oj} | {popraw,poprawcie,prosze poprawic,zmien,podmien,poprawic}
""",
    "RIGHTONE": """
{ten,ta,to,te,tu,oto,tutaj} {jest,sa,} {wlasciw~,poprawn~,dobry,dobra,dobre,prawidlow~,poprawion~} | {wlasciw~,
poprawn~,prawidlow~,poprawion~} {plik,zalacznik,wersj~,dane,kwota,numer,dokument,cen~,arkusz} | {uzyj,wez,bierz,
uzyjcie} {tego,tej,tych,ten} {plik~,wersj~,zalacznik~} | {pomylilam,pomylilem} {dane,pliki,plik,zalacznik~,kwot~,
wersj~,liczb~,numer~,nazw~,kolumn~,sie w,sie przy,cen~,sie z} | zamiast {tego,poprzedniego,tamtego} ktor~ * {wysla~,
przesla~} | {korekta,sprostowanie,errata} | {pomieszalam,pomieszalem} {dwie,faktur~,pliki,dane,tabel~,kolumn~} | {to
byly,to byl,to byla} nie {te,ten,ta} | {ma,powinno} byc | nie zgadza * ma byc | zapomnial~ o {kolumnie,wierszu,
stronie} | {napisal~,podal~,wpisal~,wysl~} * zamiast | {star~} {wersj~,plik~,cennik~} * {nowa,nowy,aktualn~,oto} |
{poprawka,korekta,sprostowanie,prostuj~,koryguj~,errata,poprawiam,sprostuje} | {ups,oj,oops,kurcze,kurde,ojej} {to,
zle,nie ten,pomylil~,byl~,wysl~,zly,pomylka} | {powinno,ma,mialo} {byc,brzmiec} | {zly,zla,zle,nie ten,bledny,
bledna,niewlasciwy} {plik,zalacznik,wersj~,numer,iban,kwot~,dat~,cennik,dokument,adres,dane,link,liczb~} |
{pomylil~,pokrecil~,zamienil~,przestawil~,pomieszal~,przekrecil~,zle wpisal~,zle podal~,zle zsumowal~,zle policzyl~,
zle napisal~} {sie,mi,pliki,dwa,dwoch,numer,kwot~,dat~,pesel,nip,nazwisk~,wiersz~,kolumn~,cyfr~,klient~,w,liczb~} |
{to,tamto,co} {co,rano,wczoraj} * {wyslal~,przeslal~,dal~,podal~} * {pelne,bledn~,bled~,zle,stare,nieaktualn~} |
{wlasciw~,poprawn~,dobr~,prawidlow~} {wersj~,plik,zalacznik,numer,kwot~,dane,iban,zalacznikiem,to,jest} | {tu masz,
tutaj,oto,lap,wysylam,zalaczam,z} {dobr~,poprawn~,wlasciw~,prawidlow~} | {zjadlo,brakuje,zabraklo,zgubil~,pominal~,
pominel~,uciekl~,uciekla} {mi,cyfry,zera,zero,wiersz~,litery,kolumn~,jednej,sie} {zero,cyfre,cyfry,wiersz~,litere,
kolumne,w,jedn~} | {jest,sa,bylo,byly} * {a nie,nie} {jak,tak,w,szesc,szesnascie,63} | moja pomylka | {blad,bledy,
literowka,pomylka} w {moj~,tym,pliku,poprzedni~,tabel~,mailu,nazwisk~} | tam gdzie * {czytaj,ma byc} | {czytaj,
powinno byc} {marzec,zamiast,dwanascie,jako} | {byly,bylo,byl} {w calach,z zeszlego,stary,stara,stare,nieaktualn~} |
{nie patrz,nie otwieraj,zignoruj,olej} * {zalacznik~,plik~,tamten,tamta} | literowka w | moj blad
""",
    "YOUWRONG": """
{pomylilas,pomyliles,zrobilas,zrobiles,wpisalas,wpisales,podalas,podales,wyslalas,wyslales} | {twoj,twoja,wasz}
{blad,pomylka} | masz {blad,bledy}
""",
    "SORRYLATE": """
{przepraszam,wybacz,wybaczcie,sorry,przeprosiny,sory} * {opoznieni~,zwlok~,spoznieni~,pozno,czekas~,poslizg~,
poslizgu} | {przepraszam,wybacz,sorry} ze {tak,dopiero,tak pozno,z opoznieniem,pozno,musialas,musiales,to tyle} |
{z,mam} * {opoznieniem,opoznienie,poslizg~,zaleglosci,zaleglosc,tyly} | {spozniam,spoznil~,opozniam} sie {z,ze} |
jestem {spozniona,spozniony,do tylu,w tyle,w plecy} * {z,ze} | {zapomnial~,zapominam} * {wyslac,przeslac,podeslac,
dolaczyc,dac,podpisac,wypelnic,przygotowac,oddac,dostarczyc,zalaczyc} | {wylecial~,wypadl~} * {z glowy,z pamieci} |
{przegapil~,nie dotrzymal~,zawalil~,minal} * {termin~} | {wybacz,przepraszam} ze tak {pozno,dlugo} | {spozniony,
spozniona,opozniony,opozniona} {jak,ale,i} | {doslac,donies~,uzupelnic} {musze,jeszcze} | {sorry,przepraszam,wybacz,
wybaczcie,sory} * {tyle,trwalo,zwloke,zwloka,opozn~,spozn~,pozno,dlugo,czekal~,czekasz,dopiero,poslizg,obsuw~} |
{wiem} * {czekasz,czekacie,czekal~,mialo byc,byly na,mial byc,miala byc,pani czeka,spozn~,pozno} | {lepiej pozno} |
{dalej,nadal,wciaz,jeszcze} {ci,pani,panu,wam} {wisz~,jestem winn~,zalegam} | {jestem,bylem,bylam,byla,byl} {ci,
pani,wam} {winn~,dluzn~} | {nareszcie,wreszcie,w koncu} {lista,list~,zeskanowal~,znalazl~,mam,jest,wysylam,oto,
zdjeci~,zrobil~,udalo,przesylam,dotarl~,siadl~} | {mial~} byc {tydzien,na,w,juz,wczoraj,dziesiec,kilka,gotow~} |
{byl~} na {piatek,poniedzialek,wtorek,srode,czwartek,wczoraj,zeszly} | {spozn~,opozn~} {wiem,sie,przepraszam,w,z,
ale,przesylam} | {dopiero,teraz dopiero} {teraz,dzis,siadam,wysylam,zdazyl~,mog~,znalazl~,odpisuj~,udalo} | {nie}
{zdazyl~,wyrobil~,mial~ kiedy,mial~ czasu,znalazl~ czasu,ogarnel~,ogarnal~,dal~ rady,usiadl~} | {zapomnial~} {ci,
pani,wam,wyslac,przeslac,dac,odpisac,podpisac,dolaczyc,o} | {bije,bij} sie w {piers,piersi} | {nadrobi~,zrobie,
wysle,dosle} {w weekend,jutro,wieczorem,dzis wieczorem,w sobote,do jutra} | {glupio,wstyd} {mi,ze} | {o ktore,o
ktora,o ktory,na ktor~} {prosil~,czekal~} {od,tyle} | {nie wyslal~,nie dal~,nie podal~,nie zrobil~} {ci,jeszcze,nic,
dotad} | {nic ci} nie {wyslal~,dal~,przeslal~} | {brak,nie ma} {uwag,odpowiedzi,materialow,zdjec} {ode mnie,z mojej}
| {utknel~,zostal~,lezal~} w {wersjach,roboczych,szkicach,wychodzacych} | {po terminie,po czasie,z poslizgiem,z
opoznieniem,z obsuwa} | {usprawiedliwieni~,wymowk~} | {obiecuje,przysiegam,slowo} {jutro,ze,dzis,wieczorem} |
{jutro,wieczorem} {obiecuje,przysiegam,slowo}
""",
    "OWED": """
{mial,mialam,mialem,powinnam,powinienem,obiecal~} {ci,juz,byla,to,dawno,wczoraj,w,byl} * {wyslac,przeslac,podeslac,
dac,oddac,dostarczyc,przygotowac,doslac} | {mialam,mialem,powinnam,powinienem} {wyslac,przeslac,podeslac,dac,oddac,
dostarczyc,przygotowac} | {jestem,jestesmy} {ci,wam} {winna,winien,dluzna,dluzny} | {jeszcze,nadal,wciaz,dalej} nie
{wysla~,przesla~,przygotowal~,zebral~,wypelnil~,podpisal~,zrobil~,skonczyl~,podesla~,mam gotow~,przygotowan~} | nie
{wyslalam,wyslalem,przeslalam,przeslalem,podeslalam,podeslalem,przygotowalam,przygotowalem,zebralam,zebralem,
wypelnilam,wypelnilem,podpisalam,podpisalem,dostarczylam,dostarczylem} {jeszcze,ci,na czas,w terminie,wczoraj} | {po
terminie,termin minal,po czasie} | jestem ci * {winna,winien,dluzna}
""",
    "NOTMANAGED": """
nie {zdazyl~,wyrobil~,dal~ rady,udalo mi,mialam czasu,mialem czasu,mialam kiedy,mialem kiedy,mam czasu,mam kiedy,
ogarnel~,uporal~,dalam,dalem,znalazlam czasu,znalazlem czasu} | {zabraklo,brakuje,braklo} * czasu
""",
    "SENDING": """
{wysl~,przesl~,podesl~,przygotow~,dosl~,oddam,dostarcz~,wypeln~,podpis~,zebrac,zebral~,material~,dokument~,dane,
danych,faktur~,rachunk~,skan~,tekst~,zdjec~,plik~,zestawien~,umow~,protokol~,prezentacj~,oferte,oferta}
""",
    "ANSWERING": """
{odpisuje,odpowiadam,odpowiedz,odpisal~,odpisac,oddzwaniam,oddzwonic,odzywam,odpowiedziec,przeczytam,odpowiedzi,
reakcj~}
""",
    "WRONGWHEN": """
{pomylilam,pomylilem,pomieszalam,pomieszalem,przekrecilam,przekrecilem,zle zapisalam,zle zapisalem,zle zapamietalam,
zle zapamietalem,zle zanotowalam,zle zanotowalem,zle zrozumialam,zle zrozumialem} * {dzien,dni,godzin~,termin~,date,
daty,adres~,miejsc~,tydzien,tygodnie,spotkani~,lokal~,link~,sale,pietro,budynk~} | {pomylily,pomylilo,pomieszaly,
pomieszalo} mi sie * {dzien,dni,godzin~,termin~,dat~,adres~,miejsc~,tydzien,tygodnie,spotkani~} | {zly,zla,zle,inny,
inna,inne,nie ten,nie ta,niewlasciw~,bledny,bledna} {dzien,godzin~,termin,date,data,adres,miejsce,tydzien,link,
lokalizacj~,sala,sale,budynek} | {mial,mialam,mialem} {zapisan~,zanotowan~,w kalendarzu,wpisan~,w notesie} * {inna,
inny,inne,jutro,poniedzialek,wtorek,srode,czwartek,piatek,na,o,pozniej,przyszly} | {myslal,sadzil,bylam pewna,bylem
pewien,zrozumial,wydawalo mi sie,bylam przekonana,zdawalo} * {ze} * {jutro,dzis,dzisiaj,wczoraj,poniedzialek,wtorek,
srode,czwartek,piatek,przyszly,przyszlym,tydzien,pozniej,inn~,online,o} | {myslalam,myslalem,myslallam,myslallem,
sadzilam,sadzilem,sadzillam,sadzillem,zrozumiaam,zrozumiaem,zrozumialam,zrozumialem} ze * {jutro,dzis,dzisiaj,
wczoraj,poniedzialek,wtorek,srode,czwartek,piatek,przyszly,przyszlym,spotkani~,jest,o,online} | {nikogo,nikt} {tu,
tutaj,nie ma,tu nie,w,w biurze} | nikogo * nie ma | czy * {spotkani~,rozmow~} * {nie bylo,nie byla,nie mialo,nie
miala,nie jest,byl~} {dzis,dzisiaj,teraz,wczoraj,byc,rano} | {spotkani~,rozmow~} * nie {bylo,byla,mialo,miala,jest}
* {dzis,dzisiaj,teraz,rano,dzis rano} | {zapomnial~,przegapil~,zaspal~,przeoczyl~} * {spotkani~,rozmow~,wizyt~,
callu,telekonferencj~,konsultacj~} | stoje pod * {zamkniet~,nikogo,pusto} | {jestem,stoje,czekam} {pod,w,przed} *
{zamkniet~,nikogo,pusto,nikt} | {pojechal~,poszedl~,poszlam,przyjechal~} do {zlego,niewlasciwego,starego} | innym
{pokoju,pokoj} | drzwi {zamkniet~,sa zamkniet~} | {myslal~,sadzil~,bylam przekonan~,bylem przekonan~,przekonan~,
bylam pewn~,bylem pewn~,pewn~,dal~ glowe,przysiegl~,dalabym,dalbym,wydawalo} * {ze,o,na,jutro,dzis,dzisiaj,pojutrze,
poniedzialek,wtorek,sroda,czwartek,piatek,mowil~,mielismy} | {mam,mialem,mialam,zapisal~,wpisal~,zanotowal~} {na,
zapisane,w kalendarzu,wpisane,w notesie} {jutro,dzis,poniedzialek,wtorek,srode,czwartek,piatek,18,12,godzin~} |
{zapisal~} {18,12,dwunast~,osiemnast~,zla,zly,zle,nie ta} | {nikogo,nikt} {nie ma,tu nie,tutaj,nie otwiera,nie bylo}
| {pod,przed} {drzwiami,kawiarnia,biurem,budynkiem,bram~} * {nikogo,zamkniet~,pusto,sam~} | {pomylil~,pomieszal~,
pokrecil~,pokickal~} {tygodni~,dni,dat~,godzin~,termin~,miejsc~,adres~,mi sie,sie tydzien,dzien} | {zly,zla,zle,
zlym,zlej,nie ten,nie ta,nie tym,inny,innym} {dzien,dat~,godzin~,pokoj~,miejsc~,adres~,biur~,link~,pietr~,peron~,
tydzien,termin~,sal~,bram~,wejsci~,stron~} | {pojechal~,przejechal~,przyszedl~,przyszl~,przyjechal~,pognal~} {do,na,
pod} * {starego,starej,zly,zla,spotkani~,na darmo,daremno,nikogo} | {star~} {biur~,siedzib~,adres~} * {pojechal~,
przyszl~,poszed~,poszl~} | {to bylo,to jest,czy to} {dzis,dzisiaj,wczoraj,jutro,zdalnie,online} | {u mnie,w
kalendarzu,w kalendarzu mam} {dziewiat~,jutro,stoi,jest,wpisan~,inn~,na} | {zmian~,zmiana} czasu | {godzine,dzien,
tydzien} {obok,za wczesnie,za pozno,wczesniej,pozniej} | {mowilismy,umawialismy sie,ustalilismy,mielismy} {na,
poniedzialek,wtorek,sroda,czwartek,piatek} * | {mialo byc} {zdalnie,online,dzis,jutro,w} | {zapomnial~,przegapil~,
zaspal~} {o,na,spotkani~,rozmow~,wizyt~} {spotkani~,rozmow~,wizyt~,calu,telefonie} | {to nie} {dziewiat~,dzis,
dzisiaj,jutro,tu,tutaj}
""",
    "SENDV": """
{przeslij,wyslij,podeslij,przyslij,przeslac,wyslac,podeslac,przyslac,przyslesz,wyslesz,przeslesz,podeslesz,wrzuc,
wrzucic,udostepnij,udostepnic,daj,dasz,poprosze,dostac}
""",
    "AGAIN": """
{ponownie,znowu,znow,powtornie} | {jeszcze raz,raz jeszcze,drugi raz,kolejny raz,po raz drugi,jeszcze jedn~,kolejn~
kopi~}
""",
    "WHATIS": """
{jakie bylo,jaki byl,jaka byla,gdzie byly,gdzie byl,gdzie bylo,gdzie jest,gdzie sa,jakie jest,jaki to,jakie to} |
{jaki,jakie,jaka} {mam,byl,bylo,byla,jest,to,moj,moje} | {powiesz mi,przypomnij mi,podaj mi,przypomnisz mi} {jaki,
jakie,moj,moje,ten,ta,to}
""",
    "FORGOT": "{zapomnial~,przegapil~,zaspal~,przeoczyl~,opuscil~}",
    "THOUGHT": """
{myslalam,myslalem,sadzilam,sadzilem,bylam pewna,bylem pewien,bylem pewny,zrozumialam,zrozumialem,mialam wpisan~,
mialem wpisan~,mialam zapisan~,mialem zapisan~,umowilysmy sie,umawialysmy sie,wydawalo mi sie,ustalilysmy,
ustalilismy,mialam w kalendarzu}
""",
    "DAY": """
{dzis,dzisiaj,jutro,wczoraj,poniedzialek,wtorek,srode,czwartek,piatek,sobote,przyszly tydzien,inny dzien,trzeciej,
czwarta,czwartej,piatej,dziesiatej,dziewiatej}
""",
    "NOTYET": """
{jeszcze,nadal,wciaz} nie {gotow~,przygotowal~,mam,zebral~,wypelnil~,jest} | nie {przygotowalam,przygotowalem,
zebralam,zebralem} | nie mial~ {chwili,minuty,kiedy,glowy}
""",
    "FAULT": "{moja wina,lepiej pozno,po mojej stronie} | {mialy,mial,miala} byc {w,na,do}",
}
