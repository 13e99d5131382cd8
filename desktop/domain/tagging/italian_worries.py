"""Italian: what is said by who waits, asks again, changes it all or is alarmed."""

from __future__ import annotations

CONCEPTS = {
    "STATUS": """
a che {punto,stadio} | a che * punto | novita | ci sono aggiornamenti | qualche aggiornamento | {hai,hai,avete,
dammi,darmi} * aggiornament~ | mi aggiorni | aggiornami | come {procede,procediamo,prosegue,andiamo} | come {va,sta
andando,stanno andando} {con,il,la,l,i,le} | che fine * fatto | ci stai lavorando | ci state lavorando | stai
lavorando | sei {riuscita,riuscito} | siete riusciti | hai avuto {modo,tempo} | hai * avuto * {modo,tempo} | manca
molto | quanto manca | si sa {qualcosa,niente,nulla} | hai saputo | {finito,caduto} nel dimenticatoio | finita nel
dimenticatoio | non * dimenticare | non * dimenticarti | ti sei {dimenticata,dimenticato,scordata} | te ne sei
{dimenticata,ricordata,occupata} | ti sei {ricordata,ricordato,occupata,messa} | ti ricordi {di,che,del,della} | non
ti sarai {dimenticata,scordata} | {per,in} {caso,caso} * dimenticat~ | {l,lo,la} hai dimenticat~ | {state,stato,
stata} {dimenticata,dimenticato,dimenticati} | sono in attesa di | sto aspettando | aspetto ancora | sto ancora
aspettando | aspettavo | non ho * visto {nulla,niente,ancora,arrivare} | non * visto {nulla,niente} | ancora {nulla,
niente} | non ho * ricevuto {nulla,niente,ancora} | non mi e * arrivat~ | a buon punto | stato {di,dei,dell}
avanzament~ | qual e lo stato | tutto in corso | quando {arriva,arrivano,e pronto,e pronta,sara pronto,sara pronta,
saranno pronti,pensi di} | quando me {lo,la,li,le} {mandi,invii} | per quando {e,sara,pensi} | notizie {di,del,
della,dei,delle,sul,sulla} | {hai,ci sono,nessuna,qualche} notizi~ | sta andando avanti | e a posto {il,la,l} |
volevo {sapere,capire} se | {verificare,controllare} che * sia | fammi sapere {se,a che,come,quando} | {tutto,e
tutto} sotto controllo | siamo {ancora,sempre} {in,nei} {tempo,tempi} | procede {tutto,il,la} | come siamo {messi,
messe,combinati} | sviluppi | saputo {niente,nulla,qualcosa,piu} | {che,quale} {livello,fase,stadio} | {tutto,e} a
posto {con,per,il,la} | quanto ci vuole | ti stai occupando | te ne stai occupando | {avuto,hai} risposta | {andato,
andata} perso | sei * {riuscita,riuscito} a | ci sono {notizie,risposte,sviluppi} | si sa {qualcosa,niente,nulla,
poi,gia} | {se ne,ne} sa {niente,nulla,piu,qualcosa} | {ha,hai,avete,hanno} {poi,gia,} avuto {modo,tempo,occasione,
risposta,notizie,riscontro} | {sono,e} {poi,gia,} {partite,partiti,partita,partito,andate,andati,uscite,usciti,
arrivate,arrivati} * {o no,oppure,o,si} | {in,ancora in,li in} {sospeso,corso,ballo,lavorazione,attesa} | {dimmi,
dimmelo,mi dici,mi confermi,rassicurami,confermami} {che,se} * {scordat~,dimenticat~,fatto,partit~,mandat~,pronta,
pronto,arrivat~,tutto,posto,ok,occupando,prenotat~,inviat~,pagat~} | quando {pensi,pensate,pensa,credi} * {vedere,
avere,ricevere,pronto,pronta,finire,riuscire,consegnare,mandare,inviare,farcela} | quando {potro,posso,possiamo,
avro,riesco,riusciro,sapro,vedro,vediamo} | {prima,una} bozza {quando,pronta} | {essere,vengo,tenuto,tenuta,tenermi,
tenetemi,tienimi} {aggiornat~,informat~,al corrente} | {aggiornami,aggiornatemi,mi aggiorni,un aggiornamento,
aggiornamenti,aggiornamento} | stato {di,dei,dell,della,delle,del} {avanzament~,lavori,pratica,cose,ordine,
richiesta,pratiche} | avanzamento | {procede,procedono,prosegue,proseguono} {la,il,tutto,i,bene,le,secondo} | come
{procede,prosegue,avanza} | {a che,in che,che} {punto,fase,stadio} | {come,dove} {siamo,stiamo} {messi,messe,con,
rimasti,arrivati,arrivate} | {che,a che} fine ha fatto | che fine {hanno,ha,fa,fanno} | {non,nessuno} * {saputo,
sentito,avuto,ricevuto} * {piu,nulla,niente,notizie,risposta,riscontro,ancora} | {ci,si} {sta,stai,stanno,state}
{lavorando,muovendo,pensando} | {ci stai,ci state,ci sta,te ne stai,ve ne state} {lavorando,pensando,occupando,
dietro,mettendo mano} | {e,era} {andato,andata} {in porto,a buon fine,a posto,tutto bene} | {ancora,sempre} {niente,
nulla,in attesa,nessuna,nessun,tutto fermo} | {nessuna,qualche,alcuna} {novita,notizia,risposta,nuova,risposte,buona
nuova} | {quanto,cosa} {manca,mancherebbe,ci vuole,ci metti,ci mettete,serve ancora} | {manca,mancano} {molto,tanto,
poco} | {sei,siete,e} {poi,gia,} {riuscit~,passat~,andat~} a | {hai,avete,ha} {iniziato,cominciato,messo mano,
finito,concluso,completato,provveduto,fatto in tempo,modo} | {vorrei,volevo,gradirei,mi piacerebbe,mi interessa} *
{sapere,capire,aggiornamento,aggiornato,aggiornata,avere notizie,notizie,un cenno} | {tutto,e tutto} {fermo,a posto,
in ordine,fatto,ok,pronto,regolare} * {con,per,il,la} | si {muove,e mosso,e mossa,sblocca,e sbloccato,e sbloccata} |
{e,sono} {ancora} {aperta,aperto,aperti,da fare,li,ferma,fermo} | {risposto,fatti sentire,fatto sentire,fatta viva,
fatto vivo} | {ti,vi,le} {risulta,risultano} | {buone,belle} {nuove,notizie} | {hai,ha} {presente,in mano,in mente}
{ancora,sempre} | che {mi,ci} {dici,dice,dite,racconti} {di,del,della,dei,sul,sulla} | {per,entro} quando * {pronto,
pronta,avere,aspettarmi,previsto,prevista,si prevede} | {rimasti,rimasto,rimaste} {con,al,alla,che} | {ti sei,si e,
vi siete} {ricordat~,occupat~,dimenticat~,scordat~} | {non,mica} {ti,vi,te,ve,si} * {scordat~,dimenticat~}
""",
    "DID": """
hai * {mandat~,inviat~,spedit~,finit~,fatto,fatta,fatti,fatte,pagat~,prenotat~,scritto,scritta,preparat~,chiamat~,
sentit~,guardat~,letto,visto,vista,controllat~,sistemat~,pubblicat~,corrett~,aggiornat~,caricat~,contattat~,
ricevut~,consegnat~,stampat~,completat~,iniziat~,trovat~,confermat~,ordinat~,verificat~,cominciat~,messo,messa,
risolto,chiesto,chiuso,chiusa} | {gliel,glielo,gliela,l,le,li} hai * {mandat~,inviat~,detto,chiesto,scritto,dato,
data,fatto,fatta,finit~,pagat~} | sei {riuscit~,andata,passata,arrivata} * {a,in,dal} | {hai,avete,ha,aveva,avevi}
{poi,gia,per caso,mica,} {preso,presa,presi,prese,mandato via,trovato,sentito,chiamato,scritto,telefonato,parlato,
deciso,ritirato,ritirata,ritirati,comprat~,fissat~,disdett~,rinnovat~,spostat~,girat~,inoltrat~,registrat~,tradott~,
stampat~,impaginat~,emess~,fatturat~,risolt~,provvedut~,depositat~,compilat~,caricat~,archiviat~} | {lo,la,li,le,l}
{hai,ha,avete} {poi,gia,} {pres~,fatt~,mandat~,spedit~,inviat~,prenotat~,trovat~,sentit~,chiamat~,pagat~,finit~,
mess~}
""",
    "READY": """
{pronto,pronta,pronti,pronte,partito,partita,partiti,spedito,spedita,mandato,mandata,inviato,inviata,uscito,uscita,
online,finito,finita,conclusa,concluso,completato,completata,a posto,arrivato,arrivata,pagato,pagata,confermato,
confermata,fatto,fatta} | {pagato,pagata,partito,arrivato,stato pagato,spediti,consegnato,consegnata,stampato,
stampata,pubblicato,pubblicata} | {partite,andato,andata,andati,andate,uscite,arrivate,arrivati,prenotato,prenotata,
prenotati,prenotate,spedite,inviate,inviati,mandati,mandate,concluse,conclusi,finiti,finite,rientrato,tornato,
tornata,fissato,fissata,emessa,emesso,registrato,registrata,firmato,firmata,depositata,depositato,approvato,
approvata,evaso,evasa,sistemato,sistemata,in porto,a buon fine}
""",
    "ISQ": """
e {gia,poi} | e stat~ | sono stat~ | e {pronto,pronta,partito,partita,uscito,uscita,finito,finita,online} | sono
{pronti,pronte,partiti} | risulta | {e,sono,era} {stato,stata,stati,state,gia,poi,mica} | {e,sono,sara,saranno,ha,
hanno,era,erano} {gia,poi,mica,finalmente,per caso} | {e,sono} {il,la,lo,i,gli,le,l} | {il,la,lo,i,gli,le,l} * {e,
sono} {poi,gia,} | {e,sono} {partit~,pront~,arrivat~,uscit~,andat~,prenotat~,pagat~,spedit~,inviat~}
""",
    "WHO": """
o {lo,la,li,le,ci} {faccio,mando,invio,penso,prenoto,chiamo} io | o faccio io | lo faccio io | {chi,quale} | tu o |
o io | preferisci | secondo te
""",
    "REPEAT": """
ripeto | mi ripeto | lo ripeto | come {ti,gia,ti ho,le} * {chiedevo,chiesto,detto,scritto,dicevo,scrivevo,richiesto,
accennato,anticipato,domandato} | come da {mail,messaggio,richiesta,telefonata,mia} | come * precedente | {avevo,ho}
{gia,gia *} {chiesto,scritto,detto,richiesto,domandato,mandato,segnalato} | ti avevo * {chiesto,chiesta,scritto,
detto,richiesto,domandato} | te {lo,la,li,le} {avevo,ho} * {chiesto,chiesta,chiesti,chieste,detto,scritto,richiesto,
domandato} | te {lo,la,li,le} ricordo | ti ricordo | vi ricordo | ricordo {ancora,nuovamente,di nuovo} |
{promemoria,memo} | sollecit~ | torno {a,sulla,sul,su} * {chiederti,chiedere,richiesta,domanda,scriverti} | rinnovo
la * {richiesta,domanda} | insisto | ti riscrivo {per,perche,riguardo,sul,sulla,in merito,circa,a proposito} |
riscrivo {per,perche,in merito} | ancora io | di nuovo io | {seconda,terza,quarta,ennesima,decima} {volta,mail,
richiesta} | {due,tre,quattro,dieci} volte che | per {l ennesima,la seconda,la terza,la quarta} | ti richiedo | ti
{chiedo,domando,scrivo} {di nuovo,ancora,nuovamente,un altra volta} | {chiedo,domando} {di nuovo,ancora,nuovamente}
| gia {chiesto,richiesto,richiesta,sollecitato} | la mia {richiesta,domanda} di {ieri,prima,lunedi,martedi,
mercoledi,giovedi,venerdi,stamattina} | {sempre,ancora} la stessa {domanda,richiesta,cosa} | mi serve {ancora,
sempre} | continuo a {chiedere,chiederti,scrivere} | {lo,la,te lo,te la,li} * {richiedo,richiedevo,ridico,ribadisco}
| ribadisc~ | {vedi,leggi,guarda} * {mio,mia} {messaggio,mail,richiesta} | stessa {domanda,richiesta,cosa} | ho gia
{scritto,chiesto,detto,mandato} | gia {scritto,chiesto} * volte | mi serve * ancora | scusa se insisto | {te,ve,
glie,gliel,lo,la,l} {l,lo,la} {ho,avevo} {gia,} {scritto,chiesto,detto,domandato} | rieccomi | {rieccolo,riecco,
ariecco,ariecchime,eccomi ancora,eccomi di nuovo,eccomi qui di nuovo} | sempre {io,la stessa,lo stesso,per la
stessa,per lo stesso,quella,per quella,per quello} | {secondo,terzo,quarto,quinto,ennesimo,altro} {messaggio,
sollecito,promemoria,tentativo,vocale,mail} | {scusa,scusate,scusi,perdona,perdonami} * {rompo,insisto,insistenza,
assillo,disturbo ancora,stresso,tormento,torno,ripeto,rompiscatole,pressante,martello,se ripeto} | {non vorrei,non
voglio,senza voler,non per} {essere,sembrare,fare} * {assillant~,pesant~,pressante,insistent~,petulant~,noios~,
rompiscatole,la rompiscatole} | {riporto,rimando,rimetto,riporto su,tiro,spingo} {su,in alto,in cima,in evidenza} |
{lo,la,te lo,glielo} {dico,ridico,scrivo,chiedo,ripeto,rammento,riscrivo,richiedo} {un altra volta,ancora,di nuovo,
nuovamente,per la,ancora una volta,un ultima} | {nel caso,casomai,in caso,qualora} * {perso,persa,sfuggit~,letto,
visto,vista,sfugga,finito} | {non so,non sono sicur~,chissa} se {hai,ha,avete} * {visto,letto,sentito,ricevuto,
ascoltato} | {hai,ha,avete} {visto,letto,ricevuto,sentito} {il,la,i,le} {mio,mia,miei,mie} {messaggio,mail,vocale,
richiesta,messaggi} | come {ti,le,vi,gia,dicevo,scrivevo,chiedevo,da,scritto,detto,richiesto,sopra,accordi}
{chiedevo,dicevo,scrivevo,dissi,scritto,detto,chiesto,sopra,mia,precedente,precedenti,ieri,richiesto,anticipato,
avevo} | come * {mia,mio} {mail,messaggio,precedente,richiesta,pec,email} | {sollecit~,ribad~,reiter~,rammento,ti
rammento,le rammento,le ricordo,ripropongo,ripropon~,rinnovo} | {avevo,avevamo,ho,abbiamo} {gia,} {chiesto,pregato,
domandato,scritto,segnalato,sollecitato} * {di,che,se,ieri,lunedi,martedi,mercoledi,giovedi,venerdi,settimana,per} |
{te ne,ve ne,gliene} {parlavo,ho parlato,avevo parlato,parlai} | {terza,seconda,quarta,quinta,sesta,ennesima,
millesima,centesima} volta | {ancora,di nuovo,nuovamente} {io,qui} | {ricordo,ricordarti,ricordarle} {di,che,il,la,
ancora,nuovamente,quel,quella,i} | {ti,le,vi} avevo {gia,} {pregat~,chiest~,dett~,scritt~,domandat~} | {mi,la} tocca
{ripetere,richiedere,ripetermi,richiederlo} | {quante,tutte le} volte | {ripeto,ripetere,ripetermi,ripeterlo,
ribadire,ribadisco,risollecito,rinnovare} | {rimasto,rimasta} senza {risposta,riscontro} | {faccio,facendo,fare}
{seguito,riferimento} {alla,al,a} {mia,mio,quanto,precedente} | {un piccolo,piccolo,gentile,un} {promemoria,
sollecito,reminder,memo} | up {per,sul,su} | come {chiesto,richiesto,detto,scritto,dicevo,scrivevo,chiedevo} {ieri,
prima,lunedi,martedi,mercoledi,giovedi,venerdi,stamattina,sopra,sotto,gia,settimana,due,piu} | gia {chiesto,detto,
scritto,mandato,richiesto,segnalato} {ieri,lunedi,martedi,due,tre,piu,una,prima,stamattina} | ti {avevo,ho}
{chiesto,detto,scritto} {ieri,lunedi,martedi,mercoledi,giovedi,venerdi,settimana,gia,stamattina}
""",
    "LATER": """
{domani,lunedi,martedi,mercoledi,giovedi,venerdi,stasera,presto,appena} con {i,le,il,la} | con i dettagli | appena
so | appena posso | ti riscrivo {domani,lunedi,martedi,mercoledi,giovedi,venerdi,presto,appena,io,stasera,piu} |
{manda,mandare,mandiamo,invia,inviare,scrivi,prepara,preparare,scriviamo} {il,un,i,la,di,agli,ai,alle} * {sollecit~,
promemoria,invitati,inquilini,clienti,fornitori} | {grazie,ringrazio} * promemoria
""",
    "CHANGED": """
{ho,abbiamo} cambiato {idea,parere,programma,opinione} | cambio {di,idea,programma} * {idea,programma} | cambio
{idea,programma} | ho cambiato * idea | {ho,abbiamo} ripensato | ci ho ripensato | ci ho pensato meglio |
ripensandoci | a ripensarci | contrordine | contr ordine | come non detto | come non scritto | fai finta che | fai
conto che | {non,nulla di} * vale piu | {vale,valgono} {solo,questa,questo,quest,quanto,questi} | fa fede | nulla di
fatto | anzi {no,lascia,facciamo,meglio} | {no,meglio} anzi | anzi no | meglio di no | torniamo {alla,al,a quella,a
quello,indietro} | torna {alla,al,come} {versione,vecchia,vecchio,prima,testo} | {rifallo,rifarlo,rifalla,rifarla,
rifare,rifatto,rifatta,rifacciamo,rifacciamolo,ricominciamo,ricomincia,riparti,ripartiamo} * {capo,zero,tutto,da} |
va {rifatto,rifatta} | vanno rifatt~ | da {capo,zero} | non {serve,servono,mi serve,ci serve} piu | non {farlo,
farla,fare,mandare,mandarlo,mandarla,inviare,pubblicare} piu | {ferma,blocca,sospendi,stoppa} tutto | fermati |
{fermalo,fermala,bloccalo,bloccala} | {tutto,e tutto} {annullato,cambiato,diverso} | facciamo {diversamente,il
contrario,in altro,in un altro} | lo facciamo * {altro,diversamente} | {quella,quello,quanto} * {non e piu valid~,
superat~} | dimentica {tutto,quanto,quello} | cambiamo {tutto,rotta,strada,programma,piano} | {ho,abbiamo} deciso
{diversamente,altrimenti,di no,il contrario} | sostituisc~ {quella,quello,la,il} {precedente,prima,di prima} |
annulla e sostituisce | al contrario di * {detto,scritto} | diversamente da * {detto,scritto} | {era,erano} meglio
{prima,quella,quello} | {blocca,ferma,sospendi} {il,la,l,i,le,tutto} | {completamente,del tutto,tutto} divers~ | fai
come se | stop {con,a,al,alla} | {si rifa,rifacciamo} | al posto di * {quello,quanto,che} | al contrario | {resta,
rimane,lasciamo} * {com era,come era,come prima} | meglio non {mandare,fare,pubblicare,inviare} | {lascia,lasciamo,
lasciate} {stare,perdere,cosi,il,la,lo,com} | {aspetta,aspe,fermo,ferma,fermi,alt,stop,no,calma} {non,no,fermo,
aspetta,tutto,tutti,anzi,meglio,lascia,tutte,facciamo} | come non {detto,scritto,mandato,inviato} | ci ho {dormito,
pensato,ripensato,riflettuto} | {alla fine,a conti fatti,tutto sommato,riflettendoci,pensandoci,in fin dei conti,a
mente fredda} * {lo,la,li,le,non,teniamo,facciamo,meglio,preferisco,preferiamo,vogliamo,niente,resta,lasciamo} |
{non,senza} * {tenere,tener,tenga,tenete} conto | {si,meglio,vorrei,voglio,vogliamo,preferisco} {torna,tornare,
torniamo} {alla,al,a,indietro,sulla,sul} | {torna,torniamo,tornare,ritorniamo} {alla,al,a,indietro,sui,sulla}
{prima,vecchia,vecchio,versione,quella,quello,precedente,originale,primo} | {com,come} era {prima,all inizio,in
origine} | {ferma,fermate,blocca,bloccate,interrompi,sospendi,annulla,stoppa,congela} {tutto,tutti,subito} | {ferma,
sospendi,stoppa} {il,la,i,le,l,col} | {ne bastano,ne basta,bastano,ne servono,ne voglio,facciamone} {due,tre,uno,
una,quattro,solo,meno} | non {ci,mi} {serve,servono,interessa,interessano,occorre,occorrono} {piu,affatto,per
niente} | {non,nn} {si fa,lo facciamo,la facciamo,lo voglio,la voglio,se ne fa,si parte,ci vado,ci andiamo,vado}
{piu,niente,nulla} | {invece che,anziche,piuttosto che,al posto} {di,del,della,dei,delle,la,il,lo,quello} | {non,e
non} {in,il,la,lo,le,i,per,a,carta} * {come,avevo,ho} {detto,chiesto,scritto,avevo,ti,richiesto} | {lo,la,li,le}
{teniamo,tengo,lasciamo,vogliamo,voglio} {in,con,cosi,invece,verde,rosso,come} | {meglio,preferisco,preferirei,
preferiamo,preferiremmo} {se,un,una,il,la,di,quella,quello,invece,l} * {invece,telefonata,prima,vecchi~,precedente,
altro,altra,originale} | {t,ti,te,vi,le} {avevo,avevamo,ho} {detto,chiesto} di {disdir~,annullar~,mandar~,togliere,
cancellar~,no} | {puoi,potete,pure} {cancellarl~,cancellare,toglierl~,eliminarl~,annullarl~,dimenticarl~,scartarl~,
lasciar perdere,buttarl~} | {cambio,cambiamo,cambia,cambiate,cambiato,cambiata} {di,tutto,idea,programma,piano,
rotta,programmi,piani,colore,albergo,formato,strategia} | {dietrofront,contrordine,contrordini,marcia indietro,
retromarcia,stravolgo,rivoluzione,ripensamento,ci ripenso,ci ripensiamo} | {annulliamo,annullo,disdiciamo,
cancelliamo,ritiro,revoco,ritiriamo,revochiamo} {tutto,quanto,quello,la,il,l} | {non,nn} {procedere,procedete,
proceda,inviare,mandare,stampare,pubblicare,pagare,ordinare,prenotare,toccare} {con,piu,ancora,il,la,nulla,niente,
per ora} | {niente,basta} {piu,con,volantino} | {dimentica,scorda,scordati,dimenticati,ignora,ignori,ignorate}
{tutto,quanto,quello,il,la,le,cio,l,di} | {le,la,quelle} {disposizioni,indicazioni,istruzioni,richiesta} {di,
precedenti,date} * {ieri,non,annull~,superat~,valgono} | {rimettil~,ripristin~,rimetti,rimettiamo} * {com,come,era,
prima,vecchi~,originale} | {non mandiamo,non facciamo,non spediamo,non pubblichiamo,non prenotiamo} {piu,proprio,
niente,nulla,il,la} | {facciamo,fai,fate,prendi,mettiamo,metti} {verde,venerdi,lunedi,martedi,mercoledi,giovedi,il
contrario,altro,altrimenti,un altra,un altro} * {invece,e non,al posto,anziche}
""",
    "DROP": """
{annulla,annullare,annullami,annullate,ignora,ignorare,ignorate,scarta,cestina,cancella,dimentica,dimenticati,
dimenticate,elimina,butta,buttate,lascia,lasciamo,lasciate} | lascia {stare,perdere} | non {considerare,tenere
conto,guardare,seguire,leggere} | non {tenere,tener} conto | {trascura,tralascia,sospendi} | {ignori,annulli,
cestinare,scartate,scordati,elimini,cancelli,disattendi,disattendere,strappa}
""",
    "BEFORE": """
{mail,email,messaggio,vocale,istruzioni,indicazioni,richiesta} * {precedente,precedenti,prima,ieri,fa,stamattina,
scorsa,vecchia} | {mail,messaggio,vocale,ultima,ultimo,prima} * {mail,messaggio,vocale,richiesta} | {precedente,
precedenti} * {mail,messaggio,richiesta,istruzioni,indicazioni} | quello che {ti,vi,ho,avevo} * {detto,scritto,
chiesto,mandato} | quanto {ti,ho,detto,scritto,sopra} | che ti {ho,avevo} {detto,scritto,chiesto,mandato} | {la,le,
il,l} mi~ {ultim~,precedente,richiesta,mail} | {ultimo,ultima} {messaggio,mail,richiesta,vocale,indicazione} | cio
che * {detto,scritto,chiesto} | {scritto,detto,chiesto} {prima,ieri,stamattina,poco fa} | {disposizioni,mess,msg,
indicazioni,istruzioni} {di,precedenti} {ieri,prima,stamattina,poco,sopra,lunedi} | {mess,msg} {di,precedent~}
""",
    "ALARM": """
aiuto * {aiuto,perche,rispondi,non} | aiutami * {subito,ti prego} | disperat~ | {e,un,che} {disastro,catastrofe,
tragedia,incubo} | disastro | catastrofe | tragedia | incubo | panico | in ansia | angosciat~ | angoscia |
terrorizzat~ | agitatissim~ | preoccupatissim~ | sto {impazzendo,morendo,male,andando fuori} | {impazzisco,
impazziamo} | non ci {dormo,capisco piu} | non dormo * {notte,piu} | non ho dormito | non ho chiuso occhio | mi
{viene,sta venendo} * {infarto,attacco,colpo,crisi} | un attacco * {panico,ansia} | {ti,vi} {prego,supplico,
scongiuro,imploro} | {sono,siamo} {rovinat~,nei guai,persa,perso,nel panico,in panico,fregat~,finita,finito} | e la
fine | {crolla,crollo,salta} tutto | va tutto a rotoli | tutto {a rotoli,perduto,perso} | sto per {impazzire,
piangere,svenire} | piango | sto piangendo | emergenza | urgentissim~ | urgenza assoluta | massima urgenza | sos |
non ce la faccio piu | non so piu {cosa,che,come} | e {grave,gravissimo} | gravissim~ | che ansia | sono in crisi |
da pazzi | mi {sento,sta} {male,svenire,mancare} | {ho,che,un} * ansia | ansia {terribile,pazzesca,tremenda} | mi
trem~ | sto {malissimo,per crollare} | {chiamami,scrivimi,rispondi} appena | fuori di {testa,me} | ho {paura,il
terrore,il cuore} | va tutto storto | tutto storto | {oddio,odio mio,o mio dio,dio mio,mamma mia mamma mia,madonna,
santo cielo,oh no,ommioddio,omg} | {sto,stiamo,mi sento} {impazzendo,morendo,male,svenendo,piangendo,tremando,per
impazzire,per svenire,crollando,esplodendo} | {non,nn} {ho chiuso,chiudo,dormo,ci dormo,respiro,ce la faccio,ho
dormito,mangio,reggo,so piu,vivo} | ho paura {che,di} | {siamo,sono,sarei,saremmo,e} {rovinat~,finit~,nei guai,
fritt~,spacciat~,perdut~,nel panico,nella merda,nel caos,nell ansia,a pezzi,disperat~,nei casini,morti,distrutt~,
sconvolt~,terrorizzat~,angosciat~} | {sta,stanno,va,crolla,e} {crollando,andando,tutto} {tutto,a rotoli,in pezzi,a
monte,a pezzi,all aria,a puttane,sbagliato,perso,perduto} | {crolla,crollato,crollando,saltato,saltata} {tutto,il
mondo} | {batte,in gola,scoppia,fermato} il cuore | {il cuore,cuore} {a mille,in gola,mi batte,che batte} | {che,
cosa} {facciamo,faccio,si fa} {adesso,ora} | {e,sarebbe,sara} la {fine,nostra fine,mia fine,catastrofe} | {un,una}
{emergenza,disastro,catastrofe,tragedia,incubo,casino,macello,dramma} {vera,vero,totale,assoluta,assoluto,completo,
enorme} | {molla,lascia,mollate} tutto | {tremo,piango,urlo,impazzisco,muoio,svengo,crollo} | {mi,le} trema~ |
{mani,gambe,voce} {che,mi} trema~ | {ansia,angoscia,panico,terrore,infarto,sclero,sclerando,crisi isterica,attacco
di panico,crepacuore,disperazione} | {sbattere,battere} la testa | {ti,vi,la} {prego,supplico,scongiuro,imploro} *
{rispond~,fai,aiut~,subito,chiam~,dimmi,salva,e un} | {ti,vi} {supplico,scongiuro,imploro} | {scoppiato,successo}
{un,il} {casino,disastro,finimondo,putiferio,dramma} | {salvami,salvaci,salvatemi,aiutami,aiutatemi,aiutaci} | {da,
di} {infarto,impazzire,disperarsi,morire,ricovero} | {mai,cosi} {spaventat~,agitat~,in ansia,disperat~,preoccupat~}
| {molto,troppo,super,veramente,davvero,tanto,terribilmente} {agitat~,preoccupat~,in ansia,spaventat~,allarmat~,
angosciat~,nervos~} | {perdiamo,perdo,perderemo,perdero} {tutto,il cliente,il lavoro,il contratto,la faccia,la
testa} | {non,nn} {posso,riesco a} {crederci,respirare,dormire,sopportare} | {che,un} {disastro,tragedia,catastrofe,
incubo,casino,macello,panico,dramma}
""",
    "NOANSWER": """
non {mi,ci} {rispondi,rispondete,richiami,rispondo,risponde} | non rispondi | {perche,come mai} * non * {rispondi,
rispondete,richiami} | non mi hai {risposto,richiamat~} * {ancora,perche} | {rispondi,rispondimi,rispondetemi} *
{subito,favore,prego,presto,immediatamente,ora} | sei {sparita,sparito,scomparsa} | {ci sei,sei li} | dove {sei,
siete,ti} * {finita,finito,cacciata,nascosta,sparita} | dove sei | perche non mi rispondi | nessuno * risponde
""",
    "NOWCALL": """
{richiamami,chiamami,rispondimi,telefonami,scrivimi,richiama,sentiamoci} * {subito,immediatamente,adesso,ora,prima
possibile} | {subito,immediatamente} * {richiamami,chiamami,rispondimi,rispondi} | devi {chiamarmi,richiamarmi,
rispondermi} {subito,adesso,ora} | {chiamami,richiamami,rispondi,rispondimi,telefonami,scrivimi} {subito,
immediatamente,adesso,ora,all istante,per favore,ti prego,urgentemente,appena} | {chiama,rispondi,telefona} {subito,
immediatamente,adesso,ora} | dove {sei,siete} {finit~,sparit~}
""",
    "URGENT": "{urgente,urgenza,urgenti,subito,immediatamente,adesso,scadenza,scade,aiuto,aiutami}",
    "CALM": """
{nessuna,niente,non c e,senza,nulla di,niente di,non e,non era,non e niente di} {urgenza,urgente,fretta,panico,
ansia,grave,allarme} | {niente,nulla} di {urgente,grave} | senza {fretta,urgenza} | con {calma,comodo} | non {ti
preoccupare,preoccuparti,e urgente,c e fretta,c e urgenza} | tranquilla
""",
    "JOY": """
{bellissim~,contentissim~,felicissim~,bravissim~,fantastic~,evviva,urra,meraviglios~,stupend~,splendid~,complimenti,
auguri,perfett~,ottim~,strepitos~,entusiast~}
""",
    "WHEN": "{quando,entro quando,per quando} | quanto {ci,manca,tempo}",
    "FINISHV": """
{finire,finisci,finito,pronto,pronta,pronti,arriva,arrivano,mandi,invii,partire,parte,consegni,vuole,vuole ancora,
avro,ricevo,riceviamo,esce,escono,pubblicat~,completat~}
""",
    "TELLME": """
{dimmi,dirmi,dici,fammi sapere,fai sapere,volevo sapere,vorrei sapere,sai dirmi,mi chiedevo,mi domandavo,mi
assicuri,spero,conferma,confermi,mi sai dire}
""",
    "ASKWORD": """
{a che,che fine,come,quando,quanto,dove,novita,notizie,nessuna,qualche} {punto,fine,procede,va,vanno,procedono,
siamo,sta,stanno,pensi,manca,novita,notizia,arriva,arrivano,posso,possiamo,avro,potro} | {hai,avete,ha} {poi,gia} |
{fatto,novita,notizie,pronto}
""",
    "YET": "{gia,poi,finalmente}",
}
