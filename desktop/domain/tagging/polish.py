"""Polish: phrases by concept, in plain letters (no accents; l for the crossed one)."""

from __future__ import annotations

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
    "STATUS": """
{na,w} {jakim,ktorym} {etapie,stadium,punkcie} | jak {idzie,ida,postepuje,postepuja,stoi,stoja,stoimy,wyglada,tam,
przebiega,sprawy,sprawa} | {co,co tam,jak} {z,ze,u} {moim,moja,moimi,nasza,naszym,tym,ta,naszymi,tymi,sprawa,oferta,
umowa,faktura,strona,raport~,przelew~,zamowieni~,plik~,tekst~,newsletter~,cennik~,kalendarz~,prezentacj~,protokol~,
rezerwacj~,wpis~,projekt~,grafik~} | co {z,ze} tym | co tam | {sa,masz,jakies,czy sa,byly,jakichs} * {wiesci,nowosci,
postepy,informacje,wiadomosci,nowego} | cos {nowego,wiadomo,ruszylo,juz} | {wiadomo,slychac} {cos,juz} | co slychac w
sprawie | jaki {jest,mamy} {status,stan,postep} | {status,stan} {sprawy,prac,zamowienia,zlecenia,realizacji} |
{pracujesz,pracujecie} nad | zajmujesz sie | {zajelas,zajales} sie | {udalo,udaloby} {ci,sie,wam} | czy udalo | {nie,
nie poszlo,poszlo,poszla,poszedl} * {zapomnienie,w niepamiec} | {nie,czy,chyba,czy nie} {zapomnialas,zapomniales,
zapomniano,zapomniana,zapomnisz} | {nie,tylko nie} zapomnij | {pamietasz,pamietacie,pamietalas,pamietales} | {o tym,o
mnie} {pamietasz,zapomnialas} | zapomniana | {czekam,czekamy} {na,wciaz,ciagle,nadal,caly,od,juz,az} | {wciaz,ciagle,
nadal,caly czas,jeszcze} {czekam,nic,nie dostal~,nie mam,nie widz~,nie przysz~} | {nic,niczego} {nie widz~,nie dostal~,
nie przysz~,nie wiem,nie mam,do mnie} | nie {dostalam,dostalem,otrzymalam,otrzymalem,doszlo,doszla,przyszlo,przyszla,
widzialam,widzialem,widze} {jeszcze,nic,zadn~,odpowiedzi,potwierdzen~,maila,nadal} | jeszcze nie {ma,dostalam,
widzialam,przyszlo,doszlo} | kiedy {bedzie,beda,dostane,moge,mozemy,to,skonczysz,wyslesz,zrobisz,bede,planujesz,
otrzymam,sie} | {na,do} kiedy {bedzie,to,sie,mozesz} | {ile,jak dlugo} {jeszcze,to potrwa,zajmie,potrwa} | {daj,dajcie}
{znac,mi znac} {jak,czy,kiedy,co,na jakim,gdy} | {wszystko,czy wszystko} {pod kontrola,idzie,w porzadku z,zgodnie} |
{zdazysz,zdazymy,wyrobisz} {z,na,sie,do} | {chcial~,chce} {wiedziec,zapytac,sprawdzic,spytac} * {czy,jak,kiedy,co} |
{pytam,dopytuje,sprawdzam} {tylko,czy,jak,o,sie} | {upewniam,upewnic} sie | {jest,sa} juz {gotow~,cos,wiadomo} | w
trakcie | ruszylo {sie,cos} | potwierdz * {ze,czy} | cos sie {ruszylo,dzieje,zmienilo} | {czy,cos} {poszlo,ruszylo} |
na czym {stoimy,stoi} | co sie {dzieje,stalo} | {dostal,dostala,masz} * {pieniadze,odpowiedz,przelew} | ile to *
{potrwa,zajmie} | nie {przepadlo,zginelo,utknelo} | czy {gotow~,poszlo,wyslan~}
""",
    "DID": """
{zrobi,wysla,skonczy,zaplaci,oplaci,zarezerwowa,napisa,przygotowa,zadzwoni,rozmawia,porozmawia,sprawdzi,poprawi,
opublikowa,zaktualizowa,doda,wrzuci,skontaktowa,dostarczy,wydrukowa,zamowi,potwierdzi,dokonczy,zacze,przekaza,umowi,
odpisa,zobaczy,przeczyta,przeslala,przesla,odebra,zalatwi,dzwoni,pyta,wystawi,podpisa,ustali,zglosi,mia,dosta,poda,
uzupelni,zleci,nada}{las,les} | {zrobilyscie,zrobiliscie,wyslalyscie,wyslaliscie}
""",
    "READY": """
{gotow~,wyslan~,zrobion~,skonczon~,oplacon~,zaplacon~,opublikowan~,zarezerwowan~,zalatwion~,dodan~,potwierdzon~,
dostarczon~,wydrukowan~,zamowion~,przygotowan~,poszlo,poszla,poszedl,wyszlo,wyszla,wyszedl,zamkniet~,nadan~,wystawion~,
podpisan~}
""",
    "ISQ": "{czy,jest juz,sa juz,jest} | {juz,moze juz}",
    "WHO": "kto | {ty,wy} czy | czy {ja,ty,my,mam,moze ja,to ja,wolisz,lepiej} | wolisz | lepiej",
    "REPEAT": """
{powtarzam,powtorze,powtarzac} | jak {juz,wczesniej,pisal~,mowil~,prosil~,wspominal~,zaznaczal~} * {prosil~,pisal~,
mowil~,wspominal~,zglaszal~,wczesniej,sygnalizowal~} | jak {prosil~,pisal~,mowil~,wspominal~} | {tak jak,zgodnie z}
{prosil~,pisal~,poprzedni~,moja prosb~} | {przypominam,przypominajk~,przypomnienie,przypomne,monit,ponaglam,ponaglenie,
ponawiam,przypominac} | {ponownie,znowu,znow,jeszcze raz,kolejny raz,raz jeszcze} {pisze,prosze,pytam,zwracam,zglaszam,
dopytuje,wracam,potrzebuje,chcial~} | {pisze,prosze,pytam,dopytuje,zwracam sie} {ponownie,znowu,znow,jeszcze raz,raz
jeszcze,kolejny raz,po raz} | po raz {drugi,trzeci,czwarty,kolejny,setny,enty,n ty,ktorys,piaty,dziesiaty} | {drugi,
trzeci,czwarty,kolejny,setny} raz {pisze,prosze,pytam,przypominam,juz} | {dwa,trzy,kilka} razy {prosil~,pisal~,pytal~}
| {juz,wczoraj,tydzien temu,w poniedzialek,we wtorek,wczesniej,rano} * {prosil~,pisal~,pytal~} {o,ze,zeby,w,cie} |
{prosil~,pytal~} {juz,wczesniej,cie,o to,wczoraj,ostatnio,kilka} | {wracam,powracam} do {tematu,sprawy,prosby,mojej,
pytania} | {ta sama,ta samo,to samo} {prosba,pytanie} | {moja,moje,mojej,mojego} {prosba,prosbe,prosbie,pytanie,
pytaniu} {z,o,sprzed,nadal,wciaz,dalej} | {nadal,wciaz,dalej,ciagle} {potrzebuje,potrzebne,potrzebny,prosze,prosimy,
aktualna prosba} | znowu ja | to znowu ja | o mojej prosbie | nie {chce,chcialabym} sie powtarzac | {drugi,trzeci,
kolejny} raz {o,w,pisze,prosze} | pisal~ * {juz,rano} {rano,w,dwa,o} | pisal~ do ciebie | {wracam,wracamy} z {prosba,
pytaniem} | naprzykrzam | podkreslam | {dwa,trzy,kilka} razy | {pisze,prosze} {drugi,trzeci,kolejny} raz
""",
    "LATER": """
{napisze,odezwe,zadzwonie,przypomne,zapytam,powtorze,wroce} | {przypomnij,przypomnijcie} mi | {jutro,pozniej} ze
szczegolami
""",
    "CHANGED": """
{zmienil~,zmieniam,zmienilismy,zmieniamy} {zdanie,plany,decyzje,koncepcje,wszystko,pomysl} | {zmiana,zmiany} {planow,
planu,decyzji,koncepcji,zdania} | {rozmyslil~,rozmyslam} sie | {jednak} {nie,zrob~,zmien~,inaczej,wole,zostaj~,wroc~,
zrezygn~,rezygn~,chce,bez,lepiej,wolal~,stara,zostawmy,robimy} | {po namysle,po przemysleniu,przemyslal~} |
{nieaktualn~,niewazne,nie aktualne,odwoluje,cofam,wycofuje,uniewazniam,anulowane} | {nie bylo,zapomnijmy o} {tematu,
tym,rozmowy} | {od nowa,od poczatku,od zera} | {wraca,wracamy,wroc,wroccie,wrocmy,wracaja} do {starej,poprzedniej,
poprzedniego,pierwotnej,pierwszej,starego,wersji} | {zrob,robimy,zrobmy,zrobcie} * {inaczej,odwrotnie,na odwrot,cos
innego,po swojemu} | {nie rob,nie wysylaj,nie publikuj,nie drukuj,nie zamawiaj,nie rezerwuj} {tego,jednak,na razie,juz,
jeszcze,nic} | {wstrzymaj,wstrzymajcie,zatrzymaj,zatrzymajcie,przerwij,stop} {to,prace,sie,wszystko,wysylke,z} |
{wazny,wazna,wazne,obowiazuje,obowiazujacy,liczy sie} {jest,tylko,ta,ten,to,teraz} | {zamiast} {tego,tamtego,
poprzedni~} | {nie,juz nie} {potrzebuje,potrzebujemy,trzeba,potrzebn~,bedzie potrzebn~} {juz,jednak} | juz nie
{potrzebuje,potrzebujemy,trzeba,chce,chcemy} | wszystko {sie zmienilo,zmieniamy,odwolane,inaczej} | {decyzja,decyzje}
{inna,zmieniona} | {zdecydowal~,zdecydowalismy} {inaczej,jednak,sie na co} | tamto {niewazne,nie,odwoluje} | uznaj ze
nic | jakby* nic | {to,ten,ta} jest {wlasciw~,wazn~,aktualn~} {nagrani~,wersj~,mail~} | zostaje po staremu | zupelnie
inaczej | lepiej nie wysylac
""",
    "DROP": """
{anuluj,anulujcie,zignoruj,zignorujcie,ignoruj,pomin,pomincie,zapomnij,zapomnijcie,skasuj,usun,wyrzuc,wykresl,odwolaj,
porzuc,zostaw,odrzuc} | nie {bierz,czytaj,patrz,uwzgledniaj,rob,sluchaj,zwracaj,bierzcie} | {prosze,prosba o}
{anulowac,zignorowac,pominac,nie brac}
""",
    "BEFORE": """
{poprzedni~,ostatni~,wczesniejsz~,wczorajsz~,moj,moja,moje,moim,mojego,mojej,star~,tamt~} * {mail~,wiadomosc~,
wiadomosci,instrukcj~,polecen~,prosb~,zlecen~,sms~,glosowk~,wytyczn~,ustalen~,wersj~,uwag~} | {to,tego,tym,wszystko,o
tym} co {pisal~,mowil~,prosil~,wysla~,ustal~,wczesniej,napisal~,powiedzial~} | {pisal~,mowil~,prosil~,napisal~}
{wczesniej,przedtem,rano,wczoraj,ostatnio,przed} | {poprzedni~,ostatni~,porann~} {nagrani~,prosb~,mail~}
""",
    "ALARM": """
{pomocy,ratunku,ratuj,ratujcie,help,sos} | {katastrof~,tragedi~,koszmar~,dramat,masakr~,horror~} | {zrozpaczon~,
rozpacz~,przerazon~,spanikowan~,zdesperowan~,desperacj~,desperack~,roztrzesion~} | {panika,panikuje,panice,panike,
panikujemy} | {blagam,blagamy,zaklinam} | {szaleje,wariuje,oszaleje,zwariuje,odchodze od zmyslow,umieram,wykoncze sie,
zaraz oszaleje} | {nie,w ogole nie} {spie,spalam,spalem,zmruzylam,moge spac,moge zasnac,przespalam} | {oka nie
zmruzyl~} | pali sie | wali sie | {wszystko sie} {wali,sypie,rozpada,rozsypuje} | {jestem,jestesmy} {zgubion~,
skonczon~,w panice,w kropce,zalaman~,przerazon~,zrujnowan~,w rozsypce,bliska,bliski,klebkiem nerwow} | {nie wytrzymam,
nie daje rady,nie dam rady,nie wyrabiam,mam dosc} | {bardzo,super,mega,niezwykle,ekstremalnie,wyjatkowo,strasznie}
{pilne,piln~,martwie sie,sie martwie,sie boje,sie denerwuje,sie stresuje} | {strasznie,okropnie} sie {martwie,boje,
denerwuje} | {atak,napad} paniki | {zawalu,zawal} | {na wczoraj,alarm,alarmuje} | co {ja,my} {teraz,mam,mamy} {zrobi~,
teraz,robic} | {o boze,boze,matko} | {place,rycze,zalamka} | {trace} {glowe,rozum,cierpliwosc i} | jak tylko
{przeczytasz,zobaczysz} | {boje,trzese} sie | cala sie trzese | boje sie o
""",
    "NOANSWER": """
{czemu,dlaczego,jak to,czego} * nie {odpisujesz,odpowiadasz,odbierasz,oddzwaniasz,odpisujecie,odbieracie,reagujesz,
odzywasz} | nie {odpisujesz,odpowiadasz,odbierasz,oddzwaniasz,odzywasz sie,odpisalas,reagujesz} | {nikt} nie {odbiera,
odpisuje,odpowiada} | gdzie {jestes,jestescie,sie podzial~,ty jestes,sie podziewasz,zniknel~} | {zniknelas,zapadlas
sie,zniknales} | {jestes,halo jestes} tam | {odpisz,odbierz,odezwij,odpowiedz} * {prosze,natychmiast,wreszcie,w koncu,
szybko,teraz,sie} | {odbierz,odpisz} {telefon,prosze,wreszcie} | halo
""",
    "NOWCALL": """
{oddzwon,zadzwon,odezwij,odpisz,dzwon,napisz} * {natychmiast,teraz,zaraz,w tej chwili,juz,jak najszybciej,pilnie,
blagam} | {natychmiast,pilnie} * {oddzwon,zadzwon,odpisz,dzwon}
""",
    "URGENT": "{pilne,pilnie,pilny,pilna,natychmiast,szybko,teraz,juz,termin,pomoc,asap}",
    "CALM": """
{nic,nie ma,nie,bez,zaden,zadnego} {pilnego,pospiechu,pilne,stresu,paniki,pali sie,spieszy,dramatu,strasznego,
pospiechy} | nie {spiesz,martw,panikuj,przejmuj,jest pilne,jest to pilne,musi byc,stresuj} | {w wolnej,w dogodnej}
chwili | spokojnie | {bez,na} {spokoju,spokojnie} | jak {bedziesz mogl~,znajdziesz czas,bedziesz miala} | nie ma
{pospiechu,paniki,sprawy,stresu}
""",
    "JOY": """
{cudownie,ciesze,swietn~,super,wspanial~,genialn~,pieknie,piekne,brawo,gratul~,rewelacj~,fantastyczn~,szczesliw~,hurra,
doskonal~,extra,ekstra,kocham,bosko,uwielbiam,przepiekn~}
""",
    "LOSE": """
{zgubil~,stracil~,zapomnial~,zapodzia~,zawieruszy~} | nie {moge,umiem,potrafie,moglam,moglem} {znalezc,sobie
przypomniec,odnalezc,otworzyc,odszukac,zlokalizowac} | nie {pamietam,mam juz,znajduje,znalazlam,mam} | {zginal,zginela,
zginelo,zniknal,zniknela,zniknelo,przepadl~,wygasl~} | {nie dziala,nie wchodzi,nie przyjmuje,nie otwiera} | {wylecial~,
wypadl~} * {glowy,pamieci}
""",
    "ACCESS": """
{hasl~,dostep~,login,loginu,pin,pinu,kod,kodu,kody,konto,konta,dane do logowania,danych do logowania,uzytkownika,token,
logowani~}
""",
    "ITEM": """
{plik~,mail,maila,maili,maile,mailu,e mail,dokument~,folder~,zalacznik~,link,linku,linka,kopi~,pendrive~,skan~,
wiadomosc~,teczk~,formularz~,pdf~}
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
komputer,laptop,dysk} | {znowu,znow} zapomnial~
""",
    "SAVED": """
{nowe,zmienione} {haslo,dane} | {zapisan~,zapisalam} * {menedzer~,sejf~,menadzer~,bezpieczn~} | {zmien,zmienic,
zmienilam,ustaw,wybierz,zmieniamy} * haslo | {oto,podaje} haslo
""",
    "RESEND": """
{przeslij,wyslij,podeslij,przeslac,wyslac,podeslac,podrzuc,przeslesz,wyslesz,podeslesz,przeslesz mi,poslij,przekaz,
udostepnij,udostepnic,wrzuc,daj,dosl~} * {ponownie,znowu,znow,jeszcze raz,raz jeszcze,drugi raz,kolejny raz,od nowa} |
{ponownie,jeszcze raz,raz jeszcze,znowu} * {przeslij,wyslij,podeslij,przeslac,wyslac,podeslac,podrzuc,przesl~,przekaz}
| {kolejna,druga,jeszcze jedna} kopi~ | ponown~ {wysylk~,przeslani~,wyslani~,udostepnien~}
""",
    "MEETING": """
{spotkani~,rozmow~,wizyt~,konferencj~,wideorozmow~,call,calla,telekonferencj~,konsultacj~,termin~ spotkania}
""",
    "NOTHAVE": """
nie {mam,mamy,posiadam,zapisal~,znam,moge znalezc,umiem znalezc,potrafie znalezc,znajduje,znalazl~,zanotowal~,pamietam}
| zgubil~ | {podaj,podasz,podasz mi,przeslij,przeslesz,wyslij,podeslij,daj,dasz,przypomnij,masz moze,masz,macie,
podrzuc,znasz,poprosze,poprosze o,podacie,moglabys podac,mozesz podac} | {jaki,jakie} {jest,ma,byl} | jaki {numer,
telefon,adres,kontakt,mail} | jak {sie,mam,moge,go,ja} {skontaktowac,do niego,zlapac} | {potrzebuje,potrzebny,brakuje,
szukam} {mi,} | gdzie {znajde,jest,mam} | {jak,do kogo} * {skontaktowac,dzwonic,dodzwonic} | {napiszesz,napisz} mi |
nie znajduje
""",
    "CONTACT": """
{numer,numeru,numery,telefon,telefonu,tel,komork~,kontakt,kontaktu,kontakty,adres,adresu,namiar~,wizytowk~,adresy,e
maila do,maila do,mail do} | skontaktowac z | {numer,telefon} {do,hydraulik~,kurier~}
""",
    "THING": """
{zamowieni~,faktur~,konta,klienta,sprawy,przesylki,umowy,rezerwacji,nip,zlecen~,strony,stron,protokol~,paczki,polisy,
rachunku}
""",
    "GIVEHERE": """
{zostawiam,podaje,przesylam,wysylam,oto,zapisuje,masz tu,tu masz,dodaje,zostawie} * {numer~,kontakt~,adres~,telefon~} |
zebys {miala,mial} | {nowy,zmieniony} {numer,adres} {to,jest} | {to jest,jest to} {nowy,moj}
""",
    "WRONG": """
{zly,zla,zle,zlego,zlym,zlych,bledn~,blad,bledy,bledem,bledow,nieprawidlow~,niewlasciw~,nieaktualn~,pomyl~,literowk~,
niekompletn~,omylk~,niepoprawn~} | nie {ten,ta,te,to} {plik,zalacznik,wersj~,kwot~,dane,dokument} | nie {zgadza,
zgadzaja} sie
""",
    "MYDATA": """
{dane,danych,danymi,plik~,zalacznik~,kwot~,sum~,liczb~,iban,wersj~,arkusz~,zdjeci~,tabel~,cen~,dokument~,numer konta,
kod~,formularz~,nazw~,lista,liste,liscie,logo,ilosc~,nip,adres ktory,wycen~,stawk~,excel~,kolumn~}
""",
    "MINE": """
{wysla,poda,przesla,napisa,zalaczy,wpisa,dola,dolaczy,da,wypelni,zrobi,pomyli}{lam,lem} | {moj,moja,moje,z mojej,po
mojej} {blad,pomylka,wina,strony,stronie,plik} | {przepraszam,sorry,wybacz,ups,oj} | {popraw,poprawcie,prosze poprawic,
zmien,podmien,poprawic}
""",
    "RIGHTONE": """
{ten,ta,to,te,tu,oto,tutaj} {jest,sa,} {wlasciw~,poprawn~,dobry,dobra,dobre,prawidlow~,poprawion~} | {wlasciw~,
poprawn~,prawidlow~,poprawion~} {plik,zalacznik,wersj~,dane,kwota,numer,dokument,cen~,arkusz} | {uzyj,wez,bierz,
uzyjcie} {tego,tej,tych,ten} {plik~,wersj~,zalacznik~} | {pomyli}{lam,lem} {dane,pliki,plik,zalacznik~,kwot~,wersj~,
liczb~,numer~,nazw~,kolumn~,sie w,sie przy,cen~,sie z} | zamiast {tego,poprzedniego,tamtego} ktor~ * {wysla~,przesla~}
| {korekta,sprostowanie,errata} | {pomieszalam,pomieszalem} {dwie,faktur~,pliki,dane,tabel~,kolumn~} | {to byly,to byl,
to byla} nie {te,ten,ta} | {ma,powinno} byc | nie zgadza * ma byc | zapomnial~ o {kolumnie,wierszu,stronie}
""",
    "YOUWRONG": """
{pomyli,zrobi,wpisa,poda,wysla}{las,les} | {twoj,twoja,wasz} {blad,pomylka} | masz {blad,bledy}
""",
    "SORRYLATE": """
{przepraszam,wybacz,wybaczcie,sorry,przeprosiny,sory} * {opoznieni~,zwlok~,spoznieni~,pozno,czekas~,poslizg~,poslizgu}
| {przepraszam,wybacz,sorry} ze {tak,dopiero,tak pozno,z opoznieniem,pozno,musialas,musiales,to tyle} | {z,mam} *
{opoznieniem,opoznienie,poslizg~,zaleglosci,zaleglosc,tyly} | {spozniam,spoznil~,opozniam} sie {z,ze} | jestem
{spozniona,spozniony,do tylu,w tyle,w plecy} * {z,ze} | {zapomnial~,zapominam} * {wyslac,przeslac,podeslac,dolaczyc,
dac,podpisac,wypelnic,przygotowac,oddac,dostarczyc,zalaczyc} | {wylecial~,wypadl~} * {z glowy,z pamieci} | {przegapil~,
nie dotrzymal~,zawalil~,minal} * {termin~} | {wybacz,przepraszam} ze tak {pozno,dlugo}
""",
    "OWED": """
{mial,mialam,mialem,powinnam,powinienem,obiecal~} {ci,juz,byla,to,dawno,wczoraj,w,byl} * {wyslac,przeslac,podeslac,dac,
oddac,dostarczyc,przygotowac,doslac} | {mialam,mialem,powinnam,powinienem} {wyslac,przeslac,podeslac,dac,oddac,
dostarczyc,przygotowac} | {jestem,jestesmy} {ci,wam} {winna,winien,dluzna,dluzny} | {jeszcze,nadal,wciaz,dalej} nie
{wysla~,przesla~,przygotowal~,zebral~,wypelnil~,podpisal~,zrobil~,skonczyl~,podesla~,mam gotow~,przygotowan~} | nie
{wysla,przesla,podesla,przygotowa,zebra,wypelni,podpisa,dostarczy}{lam,lem} {jeszcze,ci,na czas,w terminie,wczoraj} |
{po terminie,termin minal,po czasie} | jestem ci * {winna,winien,dluzna}
""",
    "NOTMANAGED": """
nie {zdazyl~,wyrobil~,dal~ rady,udalo mi,mialam czasu,mialem czasu,mialam kiedy,mialem kiedy,mam czasu,mam kiedy,
ogarnel~,uporal~,dalam,dalem,znalazlam czasu,znalazlem czasu} | {zabraklo,brakuje,braklo} * czasu
""",
    "SENDING": """
{wysl~,przesl~,podesl~,przygotow~,dosl~,oddam,dostarcz~,wypeln~,podpis~,zebrac,zebral~,material~,dokument~,dane,danych,
faktur~,rachunk~,skan~,tekst~,zdjec~,plik~,zestawien~,umow~,protokol~,prezentacj~,oferte,oferta}
""",
    "ANSWERING": """
{odpisuje,odpowiadam,odpowiedz,odpisal~,odpisac,oddzwaniam,oddzwonic,odzywam,odpowiedziec,przeczytam,odpowiedzi,
reakcj~}
""",
    "WRONGWHEN": """
{pomyli,pomiesza,przekreci,zle zapisa,zle zapamieta,zle zanotowa,zle zrozumia}{lam,lem} * {dzien,dni,godzin~,termin~,
date,daty,adres~,miejsc~,tydzien,tygodnie,spotkani~,lokal~,link~,sale,pietro,budynk~} | {pomyli,pomiesza}{ly,lo} mi sie
* {dzien,dni,godzin~,termin~,dat~,adres~,miejsc~,tydzien,tygodnie,spotkani~} | {zly,zla,zle,inny,inna,inne,nie ten,nie
ta,niewlasciw~,bledny,bledna} {dzien,godzin~,termin,date,data,adres,miejsce,tydzien,link,lokalizacj~,sala,sale,budynek}
| {mial,mialam,mialem} {zapisan~,zanotowan~,w kalendarzu,wpisan~,w notesie} * {inna,inny,inne,jutro,poniedzialek,
wtorek,srode,czwartek,piatek,na,o,pozniej,przyszly} | {myslal,sadzil,bylam pewna,bylem pewien,zrozumial,wydawalo mi
sie,bylam przekonana,zdawalo} * {ze} * {jutro,dzis,dzisiaj,wczoraj,poniedzialek,wtorek,srode,czwartek,piatek,przyszly,
przyszlym,tydzien,pozniej,inn~,online,o} | {myslal,sadzil,zrozumia}{am,em,lam,lem} ze * {jutro,dzis,dzisiaj,wczoraj,
poniedzialek,wtorek,srode,czwartek,piatek,przyszly,przyszlym,spotkani~,jest,o,online} | {nikogo,nikt} {tu,tutaj,nie ma,
tu nie,w,w biurze} | nikogo * nie ma | czy * {spotkani~,rozmow~} * {nie bylo,nie byla,nie mialo,nie miala,nie jest,
byl~} {dzis,dzisiaj,teraz,wczoraj,byc,rano} | {spotkani~,rozmow~} * nie {bylo,byla,mialo,miala,jest} * {dzis,dzisiaj,
teraz,rano,dzis rano} | {zapomnial~,przegapil~,zaspal~,przeoczyl~} * {spotkani~,rozmow~,wizyt~,callu,telekonferencj~,
konsultacj~} | stoje pod * {zamkniet~,nikogo,pusto} | {jestem,stoje,czekam} {pod,w,przed} * {zamkniet~,nikogo,pusto,
nikt} | {pojechal~,poszedl~,poszlam,przyjechal~} do {zlego,niewlasciwego,starego} | innym {pokoju,pokoj} | drzwi
{zamkniet~,sa zamkniet~}
""",
    "INSULT": """
{idiot~,debil~,kretyn~,imbecyl~,glupi,glupia,glupek,glupcy,beznadziejn~,nieudaczni~,nieudolny,nieudolna,niekompetentn~,
durn~,dure~,bezuzyteczn~,zenada,zenujac~,zalosn~,smieszn~,oszust~,zlodziej~,klamc~,klamczuch~,darmozjad~,pasozyt~,len,
leniwa,leniwy,tepa,tepy,tepak,ignorant~,smiec,dno,gowno,gowniana,suka,palant~,tuman~,matol~,glab,ofiara losu,zero,
miernot~,patalach~,partacz~,partactwo,tragiczna,tragiczny,amatorszczyzn~,skandaliczn~,kompromitacj~,glupot~} | do
niczego | {do bani,do dupy} | {malpa,banda,banda zlodziei}
""",
    "YOU": """
{jestes,jestescie,ty,wy,twoja,twoj,twoje,cie,ciebie,wasza,wasz,was,robisz,robicie,potrafisz,umiesz,masz,pani,tobie,
toba}
""",
    "THREAT": """
{zniszcze,zniszczymy,zalatwie,wykoncze,dojade,zgnoje,zrujnuje,pograze,zabije,udupie,rozwale} {cie,ciebie,was,ci} |
{cie,ciebie,was} {zniszcze,zalatwie,wykoncze,zrujnuje,pograze,zabije,udupie} | {pozalujesz,pozalujecie,popamietasz,
poplaczesz sie,zaplacisz za,zaplacicie za,doigrasz,dostaniesz za} | {jeszcze,gorzko} {pozalujesz,zobaczysz,popamietasz}
| nie {jestes,jestescie} * {wart~,warci} | {zamknij,stul,przymknij} {sie,pysk,dziob,gebe} | {kurwa,kurwy,kurwo,kurde,
spierdalaj,wypierdalaj,pierdol~,spieprzaj,chuj~,jebana,jebany,jebane,gowno,odpieprz,wal sie,pieprz~,cholerna,cholerny}
| {wstydz,wstydzcie,powinnas sie wstydzic,wstyd mi za} {sie,} * {ciebie,za siebie,powinnas,} | powinnas sie wstydzic |
{rzygac,niedobrze,mdli} * {ciebie,ciebie,chce} | {narobie,zrobie} ci {klopotow,problemow,pieklo,takich,opinie,taka} |
{zrobie,urzadze} {ci,z twojego} * {pieklo,zycia} | wiem gdzie {mieszkasz,pracujesz} | {nic,niczego} nie {umiesz,
potrafisz,rozumiesz} | {nie umiesz,nie potrafisz} {niczego,nic,nawet} | {ile,czy} ty masz {lat,rozum~,mozg~} | {jestes,
jestescie} {zerem,niczym,nikim,smieciem,dnem,hanba,skonczona,skonczony,porazka,pomylka} | {szkoda} na ciebie | {strata}
{pieniedzy,kasy} * {ciebie} | {po co ci place,za co ci place} | idz do diabla | {postaram,zadbam} sie * {nigdy,nikt} |
juz nigdy nie {pracowal~,bedziesz}
""",
    "SELF": """
{jestem,ale jestem,czuje sie,bylam,bylem,ze mnie,moja} * {idiot~,glupi~,beznadziejn~,debil~,kretyn~,bezuzyteczn~,
nieudaczni~,tepa,tepy,zalosn~,smieszn~,durn~,zero,gluptas~,len,leniwa} | {glupia,glupi,idiotka,gluptas} {ja,ze mnie,
jestem} | {glupie,durne,smieszne} {pytanie,pytania} | {idiotk~,glup~} ze mnie | ale ze mnie
""",
    "OTHER": """
{drukark~,program~,system~,stron~,portal~,komputer~,telefon~,bank~,poczt~,aplikacj~,formularz~,blad,pogod~,kork~,
urzad~,internet~,pomysl~,sytuacj~,cen~,to,te,ta,ten} * {idiot~,glupi~,beznadziejn~,durn~,zenujac~,zalosn~,smieszn~,do
niczego,bezuzyteczn~,debiln~,tragiczn~,do bani} | {idiotyczn~,glupi,glupia,glupie,beznadziejn~,durny,durna,durne,
zalosn~,smieszn~,bezuzyteczn~,tragiczn~,zenujac~} {drukark~,program~,system~,stron~,portal~,komputer~,telefon~,bank~,
poczt~,aplikacj~,formularz~,blad,pogod~,kork~,urzad~,internet~,pomysl~,dzien,sytuacj~,cen~} | {on,ona,oni,dostawca,
klient,klientka,ksiegowa,kurier~,urzednik~,szef~,sasiad~} * {idiot~,debil~,kretyn~,glupi,glupia,beznadziejn~,
niekompetentn~,oszust~,zlodziej~,zalosn~,len,leniw~}
""",
    "THIRD": """
{klient,klientka,klienci,dostawca,ksiegowa,ksiegowy,prawnik,grafik,wspolnik,wspolniczka,kolega,kolezanka,maz,zona,szef,
szefowa,drukarnia,on,ona,oni,agencja,notariusz,syn,corka,mama,tata,siostra,brat,redakcja} * {ma,maja,jest,sa,byl,byla,
mowi,chce,zmienil~,zgubil~,zapomnial~,pyta,pytal~,panikuje,odwolal~,prosil~,powiedzial~} | {powiedzial,powiedziala,
napisal,napisala} mi
""",
    "IF": "{jesli,jezeli,gdyby,jakby,jak,o ile,w razie}",
    "NEG": "{nie,nigdy,bez,ani,zaden,zadna,wcale}",
    "THANKS": """
{dziekuje,dzieki,dziekujemy,wdzieczn~,podziekowani~} * {bardzo,wielkie,serdecznie,za,slicznie,super,pieknie,ogromne,
swietn~,jestes,pomoc,z calego} | {bardzo,wielkie,serdecznie,slicznie,pieknie,ogromne,stokrotne} {dziekuje,dzieki} |
{super,swietna,dobra,kawal dobrej,fantastyczna,rewelacyjna,doskonala} {robota,roboty,praca,pracy} | jestes
{nieocenion~,super,wspanial~,najlepsz~,niezastapion~,skarbem,aniolem,genialn~,cudown~,wielka,swietna} | {brawo,
gratulacje} | co ja bym {bez ciebie,zrobila} | uratowal~ {mi,mnie,nas} | {swietnej,dobrej,doskonalej} roboty | {kawal,
super} * roboty
""",
    "SENDV": """
{przeslij,wyslij,podeslij,przyslij,przeslac,wyslac,podeslac,przyslac,przyslesz,wyslesz,przeslesz,podeslesz,wrzuc,
wrzucic,udostepnij,udostepnic,daj,dasz,poprosze,dostac}
""",
    "AGAIN": """
{ponownie,znowu,znow,powtornie} | {jeszcze raz,raz jeszcze,drugi raz,kolejny raz,po raz drugi,jeszcze jedn~,kolejn~
kopi~}
""",
    "WHEN": "kiedy | {ile,jak dlugo} {to,jeszcze} | {na,do} kiedy",
    "FINISHV": """
{skonczysz,skonczyc,wyslesz,bedzie,gotow~,dostan~,potrwa,zrobisz,wyjdzie,dojdzie,przyjdzie,zajmie}
""",
    "TELLME": """
{powiedz,napisz,daj znac,chcialam wiedziec,chcialem wiedziec,potwierdz,mam nadzieje,ciekawa jestem,sprawdz,upewnij,
wiesz}
""",
    "WHATIS": """
{jakie bylo,jaki byl,jaka byla,gdzie byly,gdzie byl,gdzie bylo,gdzie jest,gdzie sa,jakie jest,jaki to,jakie to}
""",
    "FORGOT": "{zapomnial~,przegapil~,zaspal~,przeoczyl~,opuscil~}",
    "THOUGHT": """
{myslalam,myslalem,sadzilam,sadzilem,bylam pewna,bylem pewien,bylem pewny,zrozumialam,zrozumialem,mialam wpisan~,mialem
wpisan~,mialam zapisan~,mialem zapisan~,umowilysmy sie,umawialysmy sie,wydawalo mi sie,ustalilysmy,ustalilismy,mialam w
kalendarzu}
""",
    "DAY": """
{dzis,dzisiaj,jutro,wczoraj,poniedzialek,wtorek,srode,czwartek,piatek,sobote,przyszly tydzien,inny dzien,trzeciej,
czwarta,czwartej,piatej,dziesiatej,dziewiatej}
""",
    "NOTYET": """
{jeszcze,nadal,wciaz} nie {gotow~,przygotowal~,mam,zebral~,wypelnil~,jest} | nie {przygotowalam,przygotowalem,zebralam,
zebralem} | nie mial~ {chwili,minuty,kiedy,glowy}
""",
    "FAULT": "{moja wina,lepiej pozno,po mojej stronie} | {mialy,mial,miala} byc {w,na,do}",
}
