"""Polish: what is said by who waits, asks again, changes it all or is alarmed."""

from __future__ import annotations

CONCEPTS = {
    "STATUS": """
{na,w} {jakim,ktorym} {etapie,stadium,punkcie} | jak {idzie,ida,postepuje,postepuja,stoi,stoja,stoimy,wyglada,tam,
przebiega,sprawy,sprawa} | {co,co tam,jak} {z,ze,u} {moim,moja,moimi,nasza,naszym,tym,ta,naszymi,tymi,sprawa,oferta,
umowa,faktura,strona,raport~,przelew~,zamowieni~,plik~,tekst~,newsletter~,cennik~,kalendarz~,prezentacj~,protokol~,
rezerwacj~,wpis~,projekt~,grafik~} | co {z,ze} tym | co tam | {sa,masz,jakies,czy sa,byly,jakichs} * {wiesci,
nowosci,postepy,informacje,wiadomosci,nowego} | cos {nowego,wiadomo,ruszylo,juz} | {wiadomo,slychac} {cos,juz} | co
slychac w sprawie | jaki {jest,mamy} {status,stan,postep} | {status,stan} {sprawy,prac,zamowienia,zlecenia,
realizacji} | {pracujesz,pracujecie} nad | zajmujesz sie | {zajelas,zajales} sie | {udalo,udaloby} {ci,sie,wam} |
czy udalo | {nie,nie poszlo,poszlo,poszla,poszedl} * {zapomnienie,w niepamiec} | {nie,czy,chyba,czy nie}
{zapomnialas,zapomniales,zapomniano,zapomniana,zapomnisz} | {nie,tylko nie} zapomnij | {pamietasz,pamietacie,
pamietalas,pamietales} | {o tym,o mnie} {pamietasz,zapomnialas} | zapomniana | {czekam,czekamy} {na,wciaz,ciagle,
nadal,caly,od,juz,az} | {wciaz,ciagle,nadal,caly czas,jeszcze} {czekam,nic,nie dostal~,nie mam,nie widz~,nie
przysz~} | {nic,niczego} {nie widz~,nie dostal~,nie przysz~,nie wiem,nie mam,do mnie} | nie {dostalam,dostalem,
otrzymalam,otrzymalem,doszlo,doszla,przyszlo,przyszla,widzialam,widzialem,widze} {jeszcze,nic,zadn~,odpowiedzi,
potwierdzen~,maila,nadal} | jeszcze nie {ma,dostalam,widzialam,przyszlo,doszlo} | kiedy {bedzie,beda,dostane,moge,
mozemy,to,skonczysz,wyslesz,zrobisz,bede,planujesz,otrzymam,sie} | {na,do} kiedy {bedzie,to,sie,mozesz} | {ile,jak
dlugo} {jeszcze,to potrwa,zajmie,potrwa} | {daj,dajcie} {znac,mi znac} {jak,czy,kiedy,co,na jakim,gdy} | {wszystko,
czy wszystko} {pod kontrola,idzie,w porzadku z,zgodnie} | {zdazysz,zdazymy,wyrobisz} {z,na,sie,do} | {chcial~,chce}
{wiedziec,zapytac,sprawdzic,spytac} * {czy,jak,kiedy,co} | {pytam,dopytuje,sprawdzam} {tylko,czy,jak,o,sie} |
{upewniam,upewnic} sie | {jest,sa} juz {gotow~,cos,wiadomo} | w trakcie | ruszylo {sie,cos} | potwierdz * {ze,czy} |
cos sie {ruszylo,dzieje,zmienilo} | {czy,cos} {poszlo,ruszylo} | na czym {stoimy,stoi} | co sie {dzieje,stalo} |
{dostal,dostala,masz} * {pieniadze,odpowiedz,przelew} | ile to * {potrwa,zajmie} | nie {przepadlo,zginelo,utknelo} |
czy {gotow~,poszlo,wyslan~} | {wiadomo,wiesz,slychac,slychac cos,wiecie} {cos,juz,co,moze} | {cos,co} {wiadomo,
slychac,nowego,wiesz,slychac nowego,z tym,sie dzieje,sie zadzialo,sie ruszylo,ruszylo,drgnelo} | {jakies,sa,masz,
macie,sa jakies} {wiesci,wiadomosci,nowiny,nowosci,postepy,informacje,info,odpowiedzi} | {na jakim,jaki} {etapie,
etap,stan,jest stan,status} | {jak,co} {tam,idzie,stoi,wyglada,przebiega~,sie ma,postep~,z,ze} {z,ze,praca,prace,
sprawa,sprawy,temat,postepy,tym,moj~,nasz~,nad} | {jak,gdzie} {nam,wam,ci} {idzie,stoimy,jestesmy} | {udalo,uda}
{sie,ci sie,wam sie} * {juz,zrobic,wyslac,zalatwic,zadzwonic,skontaktowac,znalezc,zarezerwowac,dodzwonic,ustalic,
cos} | {kiedy,na kiedy} * {bedzie,gotow~,dostan~,zobacz~,liczyc,mozna,moge,spodziewac,skoncz~,wysl~,pierwsz~,bede,
przyjdzie,odbior~} | {nie} {zapomnial~,zapominasz} * {o,chyba,mam} | {powiedz,napisz,daj znac,potwierdz,daj znak} *
{czy,ze,na jakim,jak,co z,kiedy} | {daj znac,daj mi znac} {jak,czy,co,kiedy} | {w toku,w trakcie,w realizacji,na
tapecie,w drodze,na ukonczeniu} | {cicho,cisza} {cos,w,z,o} | {ruszylo,ruszyl~,drgnelo,posunelo,posunal~} {z,sie,
cos,juz,do przodu} | {nadal,dalej,wciaz,jeszcze} {wisi,wisz~,czeka~,nic,nie ma,brak,w,otwart~,bez} | {prosze,
poprosze,prosilbym,prosilabym,chcial~,chetnie} * {informacj~,info,o status,o stan,aktualizacj~,update,wiedziec,
dowiedziec} | {czekam,czekamy} {na,nadal,wciaz,jeszcze} | {nie,nic} * {slysz~,dosta~,mam} {jeszcze,zadnej,zadnych,
odpowiedzi,nic,wiadomosci} | {mial~,znalazl~} * {chwile,okazje,czas} | {poszl~,wyszl~,doszl~,dotar~,wysl~,kupion~,
zalatw~,zarezerw~,oplac~} {czy,juz,czy nie,juz czy} | {blizej,daleko,dlugo,duzo} {konca,jeszcze,juz,do konca} |
{ile,jak dlugo} {jeszcze,to,potrwa,zajmie} | {zajmujesz,zajelas,zajales,zajmujecie} sie | {pracujesz,pracujecie,
robisz} {nad,nad tym,to} | {pod,masz to pod} kontrola | {odpisal~,odezwal~,odpowiedzial~} {juz,sie,ktos,cos,w koncu}
| {czy ktos,ktos} {odpisal~,dzwonil~,odpowiedzial~,odezwal~} | {ciekaw~} {jestem,jak,co,czy} | {stan,status} {prac,
sprawy,zamowienia,realizacji,na dzis}
""",
    "DID": """
{zrobilas,zrobiles,wyslalas,wyslales,skonczylas,skonczyles,zaplacilas,zaplaciles,oplacilas,oplaciles,zarezerwowalas,
zarezerwowales,napisalas,napisales,przygotowalas,przygotowales,zadzwonilas,zadzwoniles,rozmawialas,rozmawiales,
porozmawialas,porozmawiales,sprawdzilas,sprawdziles,poprawilas,poprawiles,opublikowalas,opublikowales,
zaktualizowalas,zaktualizowales,dodalas,dodales,wrzucilas,wrzuciles,skontaktowalas,skontaktowales,dostarczylas,
dostarczyles,wydrukowalas,wydrukowales,zamowilas,zamowiles,potwierdzilas,potwierdziles,dokonczylas,dokonczyles,
zaczelas,zaczeles,przekazalas,przekazales,umowilas,umowiles,odpisalas,odpisales,zobaczylas,zobaczyles,przeczytalas,
przeczytales,przeslalalas,przeslalales,przeslalas,przeslales,odebralas,odebrales,zalatwilas,zalatwiles,dzwonilas,
dzwoniles,pytalas,pytales,wystawilas,wystawiles,podpisalas,podpisales,ustalilas,ustaliles,zglosilas,zglosiles,
mialas,miales,dostalas,dostales,podalas,podales,uzupelnilas,uzupelniles,zlecilas,zleciles,nadalas,nadales} |
{zrobilyscie,zrobiliscie,wyslalyscie,wyslaliscie} | {wyslal~,wyslas,zrobil~,zadzwonil~,zaplacil~,oplacil~,
zarezerwowal~,kupil~,napisal~,zamowil~,skonczyl~,przygotowal~,sprawdzil~,zalatwil~,odebral~,zlozyl~,wystawil~,
znalazl~,dodzwonil~,umowil~,przelal~,przetlumaczyl~,opublikowal~,wydrukowal~,potwierdzil~,skontaktowal~,dopisal~,
wprowadzil~,wpisal~,dodal~,wrzucil~,przeslal~,przekazal~,zglosil~,ogarnel~,ogarnal~} {juz,moze,cos,w koncu,ten,ta,
te,to,ta,do,z,sie,te}
""",
    "READY": """
{gotow~,wyslan~,zrobion~,skonczon~,oplacon~,zaplacon~,opublikowan~,zarezerwowan~,zalatwion~,dodan~,potwierdzon~,
dostarczon~,wydrukowan~,zamowion~,przygotowan~,poszlo,poszla,poszedl,wyszlo,wyszla,wyszedl,zamkniet~,nadan~,
wystawion~,podpisan~} | {gotow~,zrobion~,wyslan~,zalatwion~,kupion~,poszl~,poszed~,wyszl~,wyszed~,dotar~,oplacon~,
zaplacon~,zarezerwowan~,skonczon~,zamowion~,umowion~,odebran~,wydrukowan~,opublikowan~,podpisan~,zlozon~,przelan~,
potwierdzon~,ogarniet~,domkniet~}
""",
    "ISQ": """
{czy,jest juz,sa juz,jest} | {juz,moze juz} | {czy} {to,ten,ta,te,moj~,nasz~,juz,jest,sa,wszystko,w} | {jest,sa,
byl~,zostal~} {juz,w koncu,wreszcie}
""",
    "WHO": "kto | {ty,wy} czy | czy {ja,ty,my,mam,moze ja,to ja,wolisz,lepiej} | wolisz | lepiej",
    "REPEAT": """
{powtarzam,powtorze,powtarzac} | jak {juz,wczesniej,pisal~,mowil~,prosil~,wspominal~,zaznaczal~} * {prosil~,pisal~,
mowil~,wspominal~,zglaszal~,wczesniej,sygnalizowal~} | jak {prosil~,pisal~,mowil~,wspominal~} | {tak jak,zgodnie z}
{prosil~,pisal~,poprzedni~,moja prosb~} | {przypominam,przypominajk~,przypomnienie,przypomne,monit,ponaglam,
ponaglenie,ponawiam,przypominac} | {ponownie,znowu,znow,jeszcze raz,kolejny raz,raz jeszcze} {pisze,prosze,pytam,
zwracam,zglaszam,dopytuje,wracam,potrzebuje,chcial~} | {pisze,prosze,pytam,dopytuje,zwracam sie} {ponownie,znowu,
znow,jeszcze raz,raz jeszcze,kolejny raz,po raz} | po raz {drugi,trzeci,czwarty,kolejny,setny,enty,n ty,ktorys,
piaty,dziesiaty} | {drugi,trzeci,czwarty,kolejny,setny} raz {pisze,prosze,pytam,przypominam,juz} | {dwa,trzy,kilka}
razy {prosil~,pisal~,pytal~} | {juz,wczoraj,tydzien temu,w poniedzialek,we wtorek,wczesniej,rano} * {prosil~,pisal~,
pytal~} {o,ze,zeby,w,cie} | {prosil~,pytal~} {juz,wczesniej,cie,o to,wczoraj,ostatnio,kilka} | {wracam,powracam} do
{tematu,sprawy,prosby,mojej,pytania} | {ta sama,ta samo,to samo} {prosba,pytanie} | {moja,moje,mojej,mojego}
{prosba,prosbe,prosbie,pytanie,pytaniu} {z,o,sprzed,nadal,wciaz,dalej} | {nadal,wciaz,dalej,ciagle} {potrzebuje,
potrzebne,potrzebny,prosze,prosimy,aktualna prosba} | znowu ja | to znowu ja | o mojej prosbie | nie {chce,
chcialabym} sie powtarzac | {drugi,trzeci,kolejny} raz {o,w,pisze,prosze} | pisal~ * {juz,rano} {rano,w,dwa,o} |
pisal~ do ciebie | {wracam,wracamy} z {prosba,pytaniem} | naprzykrzam | podkreslam | {dwa,trzy,kilka} razy | {pisze,
prosze} {drugi,trzeci,kolejny} raz | {pisalem,pisalam,pisalismy,pisalysmy,prosilem,prosilam,prosilismy,prosilysmy,
mowilem,mowilam,mowilismy,mowilysmy,pytalem,pytalam,pytalismy,pytalysmy,wspominalem,wspominalam,wspominalismy,
wspominalysmy,zglaszalem,zglaszalam,zglaszalismy,zglaszalysmy,dzwonilem,dzwonilam,dzwonilismy,dzwonilysmy} {w,juz,
wczoraj,rano,o,ze,przeciez,ostatnio,wczesniej,dwa,trzy} | {jak,tak jak,o co,o ktor~,o czym,co} * {pisalem,pisalam,
pisalismy,pisalysmy,prosilem,prosilam,prosilismy,prosilysmy,mowilem,mowilam,mowilismy,mowilysmy,wspominalem,
wspominalam,wspominalismy,wspominalysmy,pisalem,prosilam} | {przypomne,przypominam,przypominamy,chcialem
przypomniec,chcialam przypomniec,przypominajka,ponaglam,ponaglamy,ponawiam,ponowi~,ponownie,powtarz~,powtorz~,
podbij~,podbic,powracam do,wracam do,dopomin~,upomin~,naciskam,nalegam} | {to,znow,znowu,jeszcze raz} ja | {to
znowu,znow to samo,w kolko,do znudzenia,zdarta plyta,jak zdarta,upierdliw~} | {drug~,trzec~,czwart~,piat~,kolejn~,
enty,ent~,setny} {raz,wiadomosc,mail,prosb~,razem,proba,ponaglenie} | {pisze,prosze,pytam,mowie,dzwonie,zglaszam}
{ponownie,jeszcze raz,znow,znowu,kolejny,drugi,po raz,raz jeszcze,w tej samej} | {nie chce,nie chcial~,przepraszam,
sorry,wybacz} {byc,ze,za} * {upierdliw~,natretn~,nudn~,meczyc,zawrac~,nachaln~,truje,suszyc,zamecz~,powtarz~,
przypomin~,mecz~} | {na wypadek,jesli,gdyby,jakby} {gdyby,ci,umknel~,zginel~,przepadl~} * {zginel~,umknel~,
przepadl~,utonel~,przeoczyl~,widzial~,tlumie} | {nie wiem,nie jestem pewn~} czy {odsluchal~,widzial~,przeczytal~,
dostal~,doszl~,doszedl,dotarl~} | {widzial~,dostal~,odsluchal~,przeczytal~,czytal~} {moja,moj,moje,mojego,moich}
{wiadomosc,mail,maila,prosbe,glosowk~,wiadomosci} | {zgodnie,jak} {z,w} {moim,moja,poprzedni~,wczesniejsz~,mail~} |
{ta,te,ten,to} {co,o ktor~,o co} {wczoraj,rano,w,prosilem,prosilam,prosilismy,prosilysmy,pisalem,pisalam,pisalismy,
pisalysmy,mowilem,mowilam,mowilismy,mowilysmy} | {nawiazuj~,nawiazujac,w nawiazaniu} {do,do moj~} {moj~,poprzedni~,
wczesniejsz~,mail~} | {prosba,temat,sprawa} {z,sprzed} {wczoraj,rana,poniedzialku,wtorku,srody,czwartku,piatku,
zeszlego,tygodnia} | {ile razy,tyle razy,kilka razy,wiele razy,dwa razy,trzy razy,po raz} | {wciaz,nadal,dalej}
{prosze,potrzebuj~,aktualn~,czekam,niezrobion~} | {mowilam,mowilem,mowilem,mowilam,mowilismy,mowilysmy,prosilem,
prosilam,prosilismy,prosilysmy,pisalem,pisalam,pisalismy,pisalysmy} {juz,przeciez} | raz jeszcze {prosze,o,w
sprawie} | {w tej samej,ta sama,ten sam,to samo} {sprawie,prosba,sprawa,pytanie,co} | {pozwol~,pozwole} sobie
{przypomniec,ponowic,zapytac}
""",
    "LATER": """
{napisze,odezwe,zadzwonie,przypomne,zapytam,powtorze,wroce} | {przypomnij,przypomnijcie} mi | {jutro,pozniej} ze
szczegolami | {wyslij,wysylamy,napisz,przygotuj,wyslac} {im,lokator~,gosciom,klient~,przypomnieni~,ponagl~} |
{lokator~,klient~,gosci~} * {przypomnieni~,ponagl~} | {dzieki,dziekuje} za przypomnienie
""",
    "CHANGED": """
{zmienil~,zmieniam,zmienilismy,zmieniamy} {zdanie,plany,decyzje,koncepcje,wszystko,pomysl} | {zmiana,zmiany}
{planow,planu,decyzji,koncepcji,zdania} | {rozmyslil~,rozmyslam} sie | {jednak} {nie,zrob~,zmien~,inaczej,wole,
zostaj~,wroc~,zrezygn~,rezygn~,chce,bez,lepiej,wolal~,stara,zostawmy,robimy} | {po namysle,po przemysleniu,
przemyslal~} | {nieaktualn~,niewazne,nie aktualne,odwoluje,cofam,wycofuje,uniewazniam,anulowane} | {nie bylo,
zapomnijmy o} {tematu,tym,rozmowy} | {od nowa,od poczatku,od zera} | {wraca,wracamy,wroc,wroccie,wrocmy,wracaja} do
{starej,poprzedniej,poprzedniego,pierwotnej,pierwszej,starego,wersji} | {zrob,robimy,zrobmy,zrobcie} * {inaczej,
odwrotnie,na odwrot,cos innego,po swojemu} | {nie rob,nie wysylaj,nie publikuj,nie drukuj,nie zamawiaj,nie rezerwuj}
{tego,jednak,na razie,juz,jeszcze,nic} | {wstrzymaj,wstrzymajcie,zatrzymaj,zatrzymajcie,przerwij,stop} {to,prace,
sie,wszystko,wysylke,z} | {wazny,wazna,wazne,obowiazuje,obowiazujacy,liczy sie} {jest,tylko,ta,ten,to,teraz} |
{zamiast} {tego,tamtego,poprzedni~} | {nie,juz nie} {potrzebuje,potrzebujemy,trzeba,potrzebn~,bedzie potrzebn~}
{juz,jednak} | juz nie {potrzebuje,potrzebujemy,trzeba,chce,chcemy} | wszystko {sie zmienilo,zmieniamy,odwolane,
inaczej} | {decyzja,decyzje} {inna,zmieniona} | {zdecydowal~,zdecydowalismy} {inaczej,jednak,sie na co} | tamto
{niewazne,nie,odwoluje} | uznaj ze nic | jakby* nic | {to,ten,ta} jest {wlasciw~,wazn~,aktualn~} {nagrani~,wersj~,
mail~} | zostaje po staremu | zupelnie inaczej | lepiej nie wysylac | {czekaj,stop,stoj,wstrzymaj,zaczekaj,poczekaj,
zatrzymaj,chwila,moment} {nie,sie,to,z,tego,ten,ta,te,ulotk~,prac~,wszystko,jednak,wszystk~} | {odpada,odpadaja,
odpuszcz~,odpusc,skresl~,wykresl~,rezygnuj~,zrezygnowal~,wycofuj~,wycofaj,odwoluj~,odwolaj,anuluj~,kasuj~,skasuj}
{ten,ta,te,to,tego,tamto,wszystko,z,sie,niebieski,poprzedni~,jednak,prosze,je,go} | {jednak} {nie,nic,wol~,bierzemy,
robimy,chc~,zostaj~,zostaw~,zmien~,bedzie,inn~,lepiej,zrob~,zrezygn~,wracamy} | {nie,wol~} * jednak | {zmiana,
zmieniam,zmienil~,zmieniamy,zmiany} {planow,planu,zdani~,decyzji,koncepcj~,zdanie,wszystko,decyzje,frontu} |
{przespal~,przemyslal~,rozmyslil~,zastanowil~,odmyslil~,odwidzial~} {sie,to,z,sobie} | {po namysle,po zastanowieniu,
po glebszym,na chlodno} | {cofnij,cofnac,wroc,wracamy,wrocmy,wracajmy,przywroc,przywrocmy} {to,prosze,do,zmian~,
poprzedni~,piatk~,star~,te,ten} | {zapomnij,zapomnijcie,niewazne,nieaktualne,niebyle,zignoruj,ignoruj,prosze
zignorowac,pomin,olej} {o,to,co,wszystko,moj~,poprzedni~,wczesniejsz~,tamto,tamt~,wczoraj~,ostatni~,juz} | {nie,juz
nie} {bierz,rezerwuj,wysylaj,drukuj,zamawiaj,rob,kupuj,publikuj,placimy,dzwon,ruszaj,rob juz,zamawiaj juz,wysylajmy,
robmy,potrzebujemy,potrzebuj~,potrzebn~,chcemy,chce} {juz,tego,ten,ta,te,to,nic,czwartk~,jednak,go,jej,ich,na razie}
| {juz} * {niepotrzebn~,zbedn~,nieaktualn~,nie potrzeb~,nie trzeba} | {niepotrzebn~,zbedn~} {juz,nam,mi} | {zamiast}
{maila,tego,tej,tych,ulotki,to,a} | {wystarcz~,wystarczy} {dwie,dwa,trzy,jedna,jeden,jedno} | {a nie,nie} {na,w,a,
do,papier~,tak} * {jak,mowil~,pisal~,prosil~} | {lepiej,wolal~,wole,wolimy} {zadzwon,napisz,jednak,poprzedni~,stary,
stara,star~,ten,ta,to,inn~,zeby,nie} | {niech,niech juz} {zostanie,bedzie,zostan~} {tak,star~,jak,poprzedni~,po,
jednak} | {inny,inna,inne} {hotel,pomysl,plan,wersj~,kolor,koncepcj~} | {robimy,zrob,wez,bierz,bierzemy} * {zamiast,
jednak,a nie} | {zostaw,zostawmy,dajmy spokoj,daj spokoj,odlozmy,odloz} {te,ten,ta,to,na razie,z,busy,w spokoju,tak}
| {mozesz,mozna,prosze} {skreslic,wykreslic,wyrzucic,skasowac,odpuscic,pominac,zapomniec,anulowac} | {nie bylo,
uznaj,uznajmy} {tematu,ze nie,za niebyle,za niewazne} | {odwrotnie,na odwrot,dokladnie odwrotnie} niz | {wszystko,
calosc} {od nowa,inaczej,od poczatku,do kosza} | {inaczej,odwrotnie} niz * {mowil~,pisal~,prosil~} | {wracamy,wroc,
wrocmy} do {pierwszej,poprzedniej,starej,wersji,pierwotnej,starego}
""",
    "DROP": """
{anuluj,anulujcie,zignoruj,zignorujcie,ignoruj,pomin,pomincie,zapomnij,zapomnijcie,skasuj,usun,wyrzuc,wykresl,
odwolaj,porzuc,zostaw,odrzuc} | nie {bierz,czytaj,patrz,uwzgledniaj,rob,sluchaj,zwracaj,bierzcie} | {prosze,prosba
o} {anulowac,zignorowac,pominac,nie brac} | {skresl~,wykresl~,pomin,olej,zignorowac,nie bierz pod uwage,wyrzuc,nie
zwazaj,nie uwzgledniaj}
""",
    "BEFORE": """
{poprzedni~,ostatni~,wczesniejsz~,wczorajsz~,moj,moja,moje,moim,mojego,mojej,star~,tamt~} * {mail~,wiadomosc~,
wiadomosci,instrukcj~,polecen~,prosb~,zlecen~,sms~,glosowk~,wytyczn~,ustalen~,wersj~,uwag~} | {to,tego,tym,wszystko,
o tym} co {pisal~,mowil~,prosil~,wysla~,ustal~,wczesniej,napisal~,powiedzial~} | {pisal~,mowil~,prosil~,napisal~}
{wczesniej,przedtem,rano,wczoraj,ostatnio,przed} | {poprzedni~,ostatni~,porann~} {nagrani~,prosb~,mail~}
""",
    "ALARM": """
{pomocy,ratunku,ratuj,ratujcie,help,sos} | {katastrof~,tragedi~,koszmar~,dramat,masakr~,horror~} | {zrozpaczon~,
rozpacz~,przerazon~,spanikowan~,zdesperowan~,desperacj~,desperack~,roztrzesion~} | {panika,panikuje,panice,panike,
panikujemy} | {blagam,blagamy,zaklinam} | {szaleje,wariuje,oszaleje,zwariuje,odchodze od zmyslow,umieram,wykoncze
sie,zaraz oszaleje} | {nie,w ogole nie} {spie,spalam,spalem,zmruzylam,moge spac,moge zasnac,przespalam} | {oka nie
zmruzyl~} | pali sie | wali sie | {wszystko sie} {wali,sypie,rozpada,rozsypuje} | {jestem,jestesmy} {zgubion~,
skonczon~,w panice,w kropce,zalaman~,przerazon~,zrujnowan~,w rozsypce,bliska,bliski,klebkiem nerwow} | {nie
wytrzymam,nie daje rady,nie dam rady,nie wyrabiam,mam dosc} | {bardzo,super,mega,niezwykle,ekstremalnie,wyjatkowo,
strasznie} {pilne,piln~,martwie sie,sie martwie,sie boje,sie denerwuje,sie stresuje} | {strasznie,okropnie} sie
{martwie,boje,denerwuje} | {atak,napad} paniki | {zawalu,zawal} | {na wczoraj,alarm,alarmuje} | co {ja,my} {teraz,
mam,mamy} {zrobi~,teraz,robic} | {o boze,boze,matko} | {place,rycze,zalamka} | {trace} {glowe,rozum,cierpliwosc i} |
jak tylko {przeczytasz,zobaczysz} | {boje,trzese} sie | cala sie trzese | boje sie o | {jezu,o jezu,jezus,boze,o
boze,matko,rany,o rany,olaboga,o matko,o kurde,o nie,mamo} {jezu,boze,moj,matko,rany,boska,jedyny,swiety,wszystko,
co,nie} | {ratunku,ratuj,ratujcie,blagam,alarm,sos} | {wariuj~,zwariuj~,oszalej~,oszaleje,umieram,umre,mdlej~,
trzesie,trzes~ sie,placz~,wyj~,panikuj~,spanikowan~,rozpacz~,zrozpaczon~,przerazon~,przeraz~,zalaman~,roztrzesion~,
zawal~,histeri~,koszmar,koszmarn~,katastrof~,tragedia,tragiczn~,dramat,dramatyczn~,masakra,apokalips~,horror,
makabra} | {nie} {spie,spalam,spalem,zmruzyl~,moge spac,moge oddychac,daje rady,dam rady,wytrzym~,wiem co robic,wiem
juz co,wierze w to} | {boje,boimy} sie | {jestesmy,jestem,bedziemy,bede,lezymy,bylibysmy} {zgubien~,skonczen~,
udupien~,w rozsypce,zrujnowan~,stracen~,przerazon~,zalaman~,pogrzeban~,po uszy,w czarnej,klebkiem,i kwiczymy,
ugotowan~,martw~,w dupie,w panice} | {wszystko} {sie,mi sie,nam sie} {sypie,wali,rozpada,posypalo,zawalilo,
rozlatuje,konczy,pali} | {sypie,wali,rozpada,posypal~} sie wszystko | {serce} {mi,wali,bije,staje,peka} {wali,bije,
staje,peka,mi,jak} | {rece} {mi sie trzesa,mi drza,opadaja,sie trzesa} | {co} {teraz,robic,my teraz,ja teraz,robimy}
| {to} {koniec,juz koniec,nasz koniec,moj koniec,kleska} | {koniec} {z nami,ze mna,swiata} | {rzuc,rzucaj,zostaw}
wszystko | {stracimy,strace,stracilismy} {wszystko,klienta,najwiekszego,kontrakt,firme,twarz,glowe} | {na skraju,u
kresu} | {zjada,zzera,paralizuje} mnie {stres,strach,panika} | {stres,strach,lek,panika,panice,nerwy,nerwach} {mnie,
zjada,mam,jestem} | {w,mam} {panice,panike,rozpaczy,szoku,atak,nerwach} | {pozar,pali sie,plonie} | {nagly wypadek,
sytuacja awaryjna,awaria totalna,stan wyjatkowy} | {odchodze,odchodzimy,wychodze} {od zmyslow,z siebie} | {bardzo,
strasznie,okropnie,tak} {sie boje,sie martwie,sie denerwuje,zestresowan~,zdenerwowan~,przestraszon~} | {wszystko,juz
po} {stracone,przepadlo,nas}
""",
    "NOANSWER": """
{czemu,dlaczego,jak to,czego} * nie {odpisujesz,odpowiadasz,odbierasz,oddzwaniasz,odpisujecie,odbieracie,reagujesz,
odzywasz} | nie {odpisujesz,odpowiadasz,odbierasz,oddzwaniasz,odzywasz sie,odpisalas,reagujesz} | {nikt} nie
{odbiera,odpisuje,odpowiada} | gdzie {jestes,jestescie,sie podzial~,ty jestes,sie podziewasz,zniknel~} | {zniknelas,
zapadlas sie,zniknales} | {jestes,halo jestes} tam | {odpisz,odbierz,odezwij,odpowiedz} * {prosze,natychmiast,
wreszcie,w koncu,szybko,teraz,sie} | {odbierz,odpisz} {telefon,prosze,wreszcie} | halo | {dlaczego,czemu} {milcz~,
nic nie piszesz,sie nie odzywasz}
""",
    "NOWCALL": """
{oddzwon,zadzwon,odezwij,odpisz,dzwon,napisz} * {natychmiast,teraz,zaraz,w tej chwili,juz,jak najszybciej,pilnie,
blagam} | {natychmiast,pilnie} * {oddzwon,zadzwon,odpisz,dzwon} | {dzwon,zadzwon,oddzwon,odbierz,odpisz,odezwij,
odpowiedz} {natychmiast,teraz,zaraz,juz,szybko,blagam,prosze cie,do mnie teraz,sie natychmiast} | {natychmiast,
blagam} {dzwon,zadzwon,odbierz,oddzwon,odpisz} | {gdzie} {jestes,ty jestes,sie podziewasz,zniknelas,zniknales}
""",
    "URGENT": "{pilne,pilnie,pilny,pilna,natychmiast,szybko,teraz,juz,termin,pomoc,asap}",
    "CALM": """
{nic,nie ma,nie,bez,zaden,zadnego} {pilnego,pospiechu,pilne,stresu,paniki,pali sie,spieszy,dramatu,strasznego,
pospiechy} | nie {spiesz,martw,panikuj,przejmuj,jest pilne,jest to pilne,musi byc,stresuj} | {w wolnej,w dogodnej}
chwili | spokojnie | {bez,na} {spokoju,spokojnie} | jak {bedziesz mogl~,znajdziesz czas,bedziesz miala} | nie ma
{pospiechu,paniki,sprawy,stresu}
""",
    "JOY": """
{cudownie,ciesze,swietn~,super,wspanial~,genialn~,pieknie,piekne,brawo,gratul~,rewelacj~,fantastyczn~,szczesliw~,
hurra,doskonal~,extra,ekstra,kocham,bosko,uwielbiam,przepiekn~}
""",
    "WHEN": "kiedy | {ile,jak dlugo} {to,jeszcze} | {na,do} kiedy",
    "FINISHV": """
{skonczysz,skonczyc,wyslesz,bedzie,gotow~,dostan~,potrwa,zrobisz,wyjdzie,dojdzie,przyjdzie,zajmie}
""",
    "TELLME": """
{powiedz,napisz,daj znac,chcialam wiedziec,chcialem wiedziec,potwierdz,mam nadzieje,ciekawa jestem,sprawdz,upewnij,
wiesz}
""",
    "ASKWORD": """
{czy,kiedy,jak,gdzie,co,na jakim,ile} * {juz,jeszcze,wiadomo,gotow~,poszl~,poszed~,wysl~,zrob~,idzie,jest,z,ze,
bedzie,stoi,slych~,nowego,etap~,wiesz,dotar~,kupion~,zalatw~} | {gotow~,zrobione,zalatwione,poszlo,wyslane,cos,
jakies,wiadomo} {wiadomo,wiesci,juz,nowego,czy,cos,news~,slych~} | {gotowe,zrobione,zalatwione,wyslane,oplacone}
""",
    "YET": "{juz,wreszcie,w koncu}",
}
