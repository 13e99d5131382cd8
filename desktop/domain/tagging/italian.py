"""Italian: phrases by concept, in plain letters (no accents, elisions apart)."""

from __future__ import annotations

from desktop.domain.tagging import italian_lapses, italian_worries

CODE = "it"

COMMON = """
il lo la i gli le un uno una di a da in con su per tra fra e ed o ma se che chi cui non mi ti ci vi si ne me te lui lei
noi voi loro del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei nelle sul sulla sono sei
siamo siete era erano ho hai ha abbiamo avete hanno mio mia miei mie tuo tua tuoi tue suo sua nostro nostra questo
questa questi queste quello quella quelli quelle come quando quanto dove perche anche ancora gia piu poi ora oggi ieri
domani sempre mai solo molto tutto tutti bene grazie ciao buongiorno prego per favore cosa qui qua li no forse pero
dopo prima senza essere avere fare fai fatto posso puoi va vanno sto stai sta stiamo
"""

KNOWN = """
contratto contratti contratte presente presenti presenza preventivo mandare mandato fornitore calendario mattina
persona personale conferma confermo pronto allegare allegata corrente diretta direttore ritorno rimando rimandare
ricevuta ricevuto settimana lavoro lavori indirizzare numerosi postale orari ordine ordini certo sbagliare annuale
aspetto vergine rispetto utile utili portata perdere perdita partita passaporto account accanto
"""

CONCEPTS = {
    **italian_worries.CONCEPTS,
    **italian_lapses.CONCEPTS,
    "INSULT": """
{idiot~,cretin~,deficient~,imbecill~,stupid~,scem~,incapac~,incompetent~,stronz~,coglion~,buffon~,ridicol~,
pagliacci~,ignorant~,inett~,ladr~,truffator~,truffatrice,bugiard~,parassit~,fannullon~,patetic~,vergognos~,nullita,
zero assoluto,inutil~,schifos~,miserabil~,analfabet~,ritardat~,mentecatt~,demente,asina,asino,capra,pessim~} | buon~
a nulla | buon~ a niente | {fate,fai} {schifo,pena,ridere,vomitare} | mezza cartuccia | una {nullita,merda} |
{scimmia,banda di} | {incapac~,scem~,deficient~,cretin~,penos~,idiot~,imbecill~,stupid~,inutil~,fannullon~,ladr~,
ladra,ladre,bugiard~,ignorant~,incompetent~,patetic~,ridicol~,ritardat~,rimbambit~,cialtron~,somar~,asin~,capra,
capre,buffon~,pagliacc~,parassit~,mongoloid~,stronz~,merda,merde,coglion~,testa di,oca,vacca,strega,nullita,fallit~,
schifos~,vergognos~,segretariuccia,pezzente,demente,dementi,scadent~,beota,tont~,babbe~,citrull~,lavativ~,
scansafatiche,mantenuta,mentecatt~,analfabet~,zotic~,truffator~,truffatric~,imbroglion~,zero assoluto,capocchia,
cane}
""",
    "YOU": """
{sei,siete,tu,ti,voi,fai,fate,vali,valete,sembri,te,vi,tuo,tua} | {sei,siete,lei e,tu,te,voi,lei,vostro,vostra,tuo,
tua,tuoi,tue}
""",
    "THREAT": """
{fai,fate} {schifo,pena,vomitare} | ti {rovino,distruggo,spacco,ammazzo,faccio passare,faccio vedere io,faccio
chiudere,sputtano,prendo a,meno,schiaccio,annient~,cancello} | ti faccio {passare,vedere,piangere,chiudere,terra} |
vi {rovino,distruggo,faccio passare} | te {la,ne} {faccio pagare,pentirai,pentiraj} | {la,me la} {pagherai,
pagherete,pagate,paghi cara} | pagherai cara | {ti,vi} pentir~ | {te ne,ve ne} pentir~ | non vali {niente,nulla,un,
i,una,neanche,nemmeno} | vali {zero,meno di} | {vaffanculo,fanculo,vaffa} | va a quel paese | vai al diavolo | vai a
* {quel paese,cagare,quella} | {merda,di merda,cazzo,cazzate,stronzat~} | {vergognati,vergognatevi} | dovresti
vergognarti | {stai,state} zitt~ | {zitta,taci} | chiudi * bocca | so dove {abiti,vivi,lavori} | {rovinarti,
distruggerti,rovinero,distruggero} | mi fai {schifo,pena,vomitare,ribrezzo} | non {capisci,capite,sai fare,servi a}
{niente,nulla,un} | {sei,siete} {una,un} {vergogna,schifo,delusione totale,disgrazia,disastro di persona} | non sei
{buon~,capac~,degn~,all altezza} | {attenta,stai attenta} a te | guai a te | {fa,fanno} schifo * {tu,anche} | farò |
{tu,non} {lavori,lavorerai} mai piu | fai in modo che | {il mio,un,una,mia,anche un,persino un,perfino un,pure un,
anche una,anche mia} {cane,gatto,bambino,scimmia,scimpanze,nonna,criceto,robot,bambina,sasso,neonato,principiante,
stagista} * {farebbe,fa,saprebbe,avrebbe,sa,riuscirebbe,capirebbe,meglio,capisce,ci arriva} | {non,nn} ti {pago,
paghiamo} per {pensare,discutere,parlare,dormire,fare domande,rispondere} | {fa,fai,faccia,fate} {quello,quel,come,
cio} che {ti,le,vi} {dico,dicono,viene detto,si dice} | {garantisco,giuro,assicuro,faccio,faro,vedrai,pensero,
provvedo} * {non lavori,non lavorerai,lavori piu,lavorare piu,nessuno,rovinat~,licenziare,licenziat~,pentir~} | {ti,
vi,la} {distrugg~,rovin~,sput~,denunci~,ammazz~,meno,spacc~,sistem~,licenzi~,gonfi~} {io,tutt~,di,la vita,la
reputazione,per,sui,in,come,se} | {la,ti,vi} mando in mezzo | {te ne,ve ne,se ne} {pentir~,pentira~} | so dove
{abiti,lavori,stai,abitate,vivi} | {sta,stai,state,stia} {zitt~,attent~ a quello} | {chiudi,tappati} {la,quella,il}
{bocca,becco,fogna} | {vaffa,vaffanculo,fanculo,affanculo,fottiti,fottetevi,va a quel paese,vai al diavolo,va al
diavolo,vai a cagare,va a cagare,ma vai,crepa,sparisci,levati,vai a quel,che cazzo,ma che cazzo,cazzo fai,cazzo hai,
rompi i coglioni,mi hai rotto,non rompere} | {ma,ci,che} {sei,ci sei,siete} {scem~,sord~,cec~,stupid~,ritardat~,
fuori,nat~,o ci fai,cretin~,idiot~,tont~,fess~,ubriac~} | {non,nn} {capisci,capite,capisce,sai fare,vali,servi,
conti,sei capac~,sei buon~} {un cazzo,una mazza,niente,nulla,a niente,a nulla,una sega,un tubo,un accidente} |
{torna,vai,va} a {zappare,lavare,scuola,casa,pulire,fare la calza,raccogliere} | {voi altre,voialtre,tutte,tutti,
voi} * {uguali,ugual~} | {gente,persone,tipe,quelle,donne} come {te,lei,voi} | {buona,buono} {a,per} {niente,nulla}
| {ti,vi} {dovresti,dovreste} vergognare | {vergognati,vergognatevi,si vergogni} | {evidentemente,ovviamente,
chiaramente} * {non,nn} {ci arriva,ci arrivi,arrivi,arriva,sei,e all altezza} | {chi,dove} * {dato,regalato,preso,
comprato} {il,la,quel} {diploma,laurea,lavoro,patente} | {mi,ci} {fai,fate} {schifo,pena,ridere,vomitare,ribrezzo} |
{incapace,perdita di tempo,spreco} {di,totale,come} | {cosa,che} hai {in testa,nella testa,al posto del} | {usa,usi,
accendi} il cervello | {faccia,sputo,cretina} di {merda,cane,bronzo} | {brutt~,razza,pezzo,manica} {di idiot~,di
scem~,di stronz~,di cretin~,di incapac~,di imbecill~,di deficient~,di ladr~,di buffon~,idiot~,scem~,stronz~,cretin~,
stupid~,bestia,vacca,strega} | peggior~ {assistente,segretaria,segretario,persona,servizio,collaboratrice,scelta} |
{la,le} {faro,faremo} pagare | chiunque * {meglio,altro} | cervello {di,da} {una,gallina,un} | non {hai,ha,avete}
{un,il} {cervello,briciolo} | {licenziar~,licenzio,licenziat~} {te,tu,subito,ti} | ti faccio {licenziar~,causa,
chiudere,vedere,passare} | {ti,vi} {vedo,vede} come
""",
    "SELF": """
{sono,sono stat~,sono proprio} * {idiot~,cretin~,deficient~,imbecill~,stupid~,scem~,incapac~,ignorant~,un disastro,
asina,asino,inutil~,ridicol~} | che {idiot~,cretin~,scem~,stupid~} * {sono,che sono} | mi sento * {idiot~,stupid~,
inutil~,incapac~,ridicol~,scem~} | stupida io | scemo io | scema io | {domanda,richiesta} {stupid~,scem~,inutil~,
ridicol~}
""",
    "OTHER": """
{stampante,programma,sistema,sito,portale,computer,telefono,banca,poste,software,modulo,macchina,errore,riunione,
inutile che,traffico,tempo,idea} * {idiot~,cretin~,stupid~,ridicol~,vergognos~,inutil~,schifos~,incompetent~,
pessim~,scem~,buffon~,ladr~} | {quel,quella,quei,quegli,questo,questa} * {idiot~,cretin~,stupid~,imbecill~,incapac~,
incompetent~,deficient~,ladr~,truffator~,bugiard~,buffon~} | {idiot~,cretin~,stupid~,inutil~,ridicol~,vergognos~,
schifos~,pessim~} {stampante,programma,sistema,sito,portale,computer,telefono,software,errore,che,idea,riunione,
modulo} | {e,era,sono} {inutile,ridicolo,vergognoso,stupido,pessimo} {che,il,la,questo,aspettare,spendere}
""",
    "THIRD": """
{cliente,fornitore,fornitrice,commercialista,avvocato,grafico,socia,socio,collega,marito,moglie,capo,tipografia,lui,
lei,loro,madre,padre,figlia,figlio,condominio,agenzia,notaio,editore} * {ha,hanno,e,era,dice,vuole,chiede,sono,
aveva,avevano,mi ha,ci ha,si e} | {lui,lei,loro} {ha,hanno,e,dice,sono,si e} | mi {ha,hanno} {detto,scritto,dato,
chiesto} | {mi,ci} chiedono
""",
    "IF": "{se,qualora,nel caso,casomai,caso mai} | {quando,se} {vuoi,hai tempo,puoi}",
    "NEG": "{non,mai,nessun,nessuna,senza,ne,mica,neanche,nemmeno}",
    "THANKS": """
{grazie,ringrazio,ringraziarti,ringraziamento} * {mille,tante,infinite,cuore,davvero,tutto,aiuto,lavoro,super,
ancora,pazienza,disponibilita,aver,averlo} | {bravissima,bravissimo,preziosa,prezioso,insostituibile,gentilissima,
bravissim~} | {ottimo,bel,bellissimo,splendido,grande,gran,fantastico} lavoro | sei {un tesoro,un mito,una forza,
fantastica,grande,un angelo,la migliore,una bomba,stupenda} | ti ringrazio | complimenti | come farei senza |
perfetto grazie | {mi,ci} hai salvat~ | lavoro {meraviglios~,splendid~,fantastic~,stupend~,ottim~,bellissim~} |
{grz,grazissime} {mille,infinite,tante,davvero} | {ringrazi~,grat~ per,riconoscent~,obbligat~,siamo grat~} | {sei,
siete,e} {un,una,il,la,na} {mito,angelo,tesoro,forza,grande,meraviglia,numero uno,gioiello,salvezza,fenomeno} |
{bravissim~,bravo,brava,complimenti,chapeau,stupend~,impeccabil~,ottimo lavoro,gran lavoro} | {salvat~} {la vita,la
giornata} | {proprio,esattamente} quello che {volevo,serviva} | come facevo {prima,senza}
""",
}
