"""Italian: phrases by concept, in plain letters (no accents, elisions apart)."""

from __future__ import annotations

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
    "STATUS": """
a che {punto,stadio} | a che * punto | novita | ci sono aggiornamenti | qualche aggiornamento | {hai,hai,avete,dammi,
darmi} * aggiornament~ | mi aggiorni | aggiornami | come {procede,procediamo,prosegue,andiamo} | come {va,sta andando,
stanno andando} {con,il,la,l,i,le} | che fine * fatto | ci stai lavorando | ci state lavorando | stai lavorando | sei
{riuscita,riuscito} | siete riusciti | hai avuto {modo,tempo} | hai * avuto * {modo,tempo} | manca molto | quanto manca
| si sa {qualcosa,niente,nulla} | hai saputo | {finito,caduto} nel dimenticatoio | finita nel dimenticatoio | non *
dimenticare | non * dimenticarti | ti sei {dimenticata,dimenticato,scordata} | te ne sei {dimenticata,ricordata,
occupata} | ti sei {ricordata,ricordato,occupata,messa} | ti ricordi {di,che,del,della} | non ti sarai {dimenticata,
scordata} | {per,in} {caso,caso} * dimenticat~ | {l,lo,la} hai dimenticat~ | {state,stato,stata} {dimenticata,
dimenticato,dimenticati} | sono in attesa di | sto aspettando | aspetto ancora | sto ancora aspettando | aspettavo |
non ho * visto {nulla,niente,ancora,arrivare} | non * visto {nulla,niente} | ancora {nulla,niente} | non ho * ricevuto
{nulla,niente,ancora} | non mi e * arrivat~ | a buon punto | stato {di,dei,dell} avanzament~ | qual e lo stato | tutto
in corso | quando {arriva,arrivano,e pronto,e pronta,sara pronto,sara pronta,saranno pronti,pensi di} | quando me {lo,
la,li,le} {mandi,invii} | per quando {e,sara,pensi} | notizie {di,del,della,dei,delle,sul,sulla} | {hai,ci sono,
nessuna,qualche} notizi~ | sta andando avanti | e a posto {il,la,l} | volevo {sapere,capire} se | {verificare,
controllare} che * sia | fammi sapere {se,a che,come,quando} | {tutto,e tutto} sotto controllo | siamo {ancora,sempre}
{in,nei} {tempo,tempi} | procede {tutto,il,la} | come siamo {messi,messe,combinati} | sviluppi | saputo {niente,nulla,
qualcosa,piu} | {che,quale} {livello,fase,stadio} | {tutto,e} a posto {con,per,il,la} | quanto ci vuole | ti stai
occupando | te ne stai occupando | {avuto,hai} risposta | {andato,andata} perso | sei * {riuscita,riuscito} a | ci sono
{notizie,risposte,sviluppi}
""",
    "DID": """
hai * {mandat~,inviat~,spedit~,finit~,fatto,fatta,fatti,fatte,pagat~,prenotat~,scritto,scritta,preparat~,chiamat~,
sentit~,guardat~,letto,visto,vista,controllat~,sistemat~,pubblicat~,corrett~,aggiornat~,caricat~,contattat~,ricevut~,
consegnat~,stampat~,completat~,iniziat~,trovat~,confermat~,ordinat~,verificat~,cominciat~,messo,messa,risolto,chiesto,
chiuso,chiusa} | {gliel,glielo,gliela,l,le,li} hai * {mandat~,inviat~,detto,chiesto,scritto,dato,data,fatto,fatta,
finit~,pagat~} | sei {riuscit~,andata,passata,arrivata} * {a,in,dal}
""",
    "READY": """
{pronto,pronta,pronti,pronte,partito,partita,partiti,spedito,spedita,mandato,mandata,inviato,inviata,uscito,uscita,
online,finito,finita,conclusa,concluso,completato,completata,a posto,arrivato,arrivata,pagato,pagata,confermato,
confermata,fatto,fatta} | {pagato,pagata,partito,arrivato,stato pagato,spediti,consegnato,consegnata,stampato,stampata,
pubblicato,pubblicata}
""",
    "ISQ": """
e {gia,poi} | e stat~ | sono stat~ | e {pronto,pronta,partito,partita,uscito,uscita,finito,finita,online} | sono
{pronti,pronte,partiti} | risulta | {e,sono,era} {stato,stata,stati,state,gia,poi,mica}
""",
    "WHO": """
o {lo,la,li,le,ci} {faccio,mando,invio,penso,prenoto,chiamo} io | o faccio io | lo faccio io | {chi,quale} | tu o | o
io | preferisci | secondo te
""",
    "REPEAT": """
ripeto | mi ripeto | lo ripeto | come {ti,gia,ti ho,le} * {chiedevo,chiesto,detto,scritto,dicevo,scrivevo,richiesto,
accennato,anticipato,domandato} | come da {mail,messaggio,richiesta,telefonata,mia} | come * precedente | {avevo,ho}
{gia,gia *} {chiesto,scritto,detto,richiesto,domandato,mandato,segnalato} | ti avevo * {chiesto,chiesta,scritto,detto,
richiesto,domandato} | te {lo,la,li,le} {avevo,ho} * {chiesto,chiesta,chiesti,chieste,detto,scritto,richiesto,
domandato} | te {lo,la,li,le} ricordo | ti ricordo | vi ricordo | ricordo {ancora,nuovamente,di nuovo} | {promemoria,
memo} | sollecit~ | torno {a,sulla,sul,su} * {chiederti,chiedere,richiesta,domanda,scriverti} | rinnovo la *
{richiesta,domanda} | insisto | ti riscrivo {per,perche,riguardo,sul,sulla,in merito,circa,a proposito} | riscrivo
{per,perche,in merito} | ancora io | di nuovo io | {seconda,terza,quarta,ennesima,decima} {volta,mail,richiesta} |
{due,tre,quattro,dieci} volte che | per {l ennesima,la seconda,la terza,la quarta} | ti richiedo | ti {chiedo,domando,
scrivo} {di nuovo,ancora,nuovamente,un altra volta} | {chiedo,domando} {di nuovo,ancora,nuovamente} | gia {chiesto,
richiesto,richiesta,sollecitato} | la mia {richiesta,domanda} di {ieri,prima,lunedi,martedi,mercoledi,giovedi,venerdi,
stamattina} | {sempre,ancora} la stessa {domanda,richiesta,cosa} | mi serve {ancora,sempre} | continuo a {chiedere,
chiederti,scrivere} | {lo,la,te lo,te la,li} * {richiedo,richiedevo,ridico,ribadisco} | ribadisc~ | {vedi,leggi,guarda}
* {mio,mia} {messaggio,mail,richiesta} | stessa {domanda,richiesta,cosa} | ho gia {scritto,chiesto,detto,mandato} | gia
{scritto,chiesto} * volte | mi serve * ancora | scusa se insisto
""",
    "LATER": """
{domani,lunedi,martedi,mercoledi,giovedi,venerdi,stasera,presto,appena} con {i,le,il,la} | con i dettagli | appena so |
appena posso | ti riscrivo {domani,lunedi,martedi,mercoledi,giovedi,venerdi,presto,appena,io,stasera,piu}
""",
    "CHANGED": """
{ho,abbiamo} cambiato {idea,parere,programma,opinione} | cambio {di,idea,programma} * {idea,programma} | cambio {idea,
programma} | ho cambiato * idea | {ho,abbiamo} ripensato | ci ho ripensato | ci ho pensato meglio | ripensandoci | a
ripensarci | contrordine | contr ordine | come non detto | come non scritto | fai finta che | fai conto che | {non,
nulla di} * vale piu | {vale,valgono} {solo,questa,questo,quest,quanto,questi} | fa fede | nulla di fatto | anzi {no,
lascia,facciamo,meglio} | {no,meglio} anzi | anzi no | meglio di no | torniamo {alla,al,a quella,a quello,indietro} |
torna {alla,al,come} {versione,vecchia,vecchio,prima,testo} | {rifallo,rifarlo,rifalla,rifarla,rifare,rifatto,rifatta,
rifacciamo,rifacciamolo,ricominciamo,ricomincia,riparti,ripartiamo} * {capo,zero,tutto,da} | va {rifatto,rifatta} |
vanno rifatt~ | da {capo,zero} | non {serve,servono,mi serve,ci serve} piu | non {farlo,farla,fare,mandare,mandarlo,
mandarla,inviare,pubblicare} piu | {ferma,blocca,sospendi,stoppa} tutto | fermati | {fermalo,fermala,bloccalo,bloccala}
| {tutto,e tutto} {annullato,cambiato,diverso} | facciamo {diversamente,il contrario,in altro,in un altro} | lo
facciamo * {altro,diversamente} | {quella,quello,quanto} * {non e piu valid~,superat~} | dimentica {tutto,quanto,
quello} | cambiamo {tutto,rotta,strada,programma,piano} | {ho,abbiamo} deciso {diversamente,altrimenti,di no,il
contrario} | sostituisc~ {quella,quello,la,il} {precedente,prima,di prima} | annulla e sostituisce | al contrario di *
{detto,scritto} | diversamente da * {detto,scritto} | {era,erano} meglio {prima,quella,quello} | {blocca,ferma,
sospendi} {il,la,l,i,le,tutto} | {completamente,del tutto,tutto} divers~ | fai come se | stop {con,a,al,alla} | {si
rifa,rifacciamo} | al posto di * {quello,quanto,che} | al contrario | {resta,rimane,lasciamo} * {com era,come era,come
prima} | meglio non {mandare,fare,pubblicare,inviare}
""",
    "DROP": """
{annulla,annullare,annullami,annullate,ignora,ignorare,ignorate,scarta,cestina,cancella,dimentica,dimenticati,
dimenticate,elimina,butta,buttate,lascia,lasciamo,lasciate} | lascia {stare,perdere} | non {considerare,tenere conto,
guardare,seguire,leggere} | non {tenere,tener} conto | {trascura,tralascia,sospendi}
""",
    "BEFORE": """
{mail,email,messaggio,vocale,istruzioni,indicazioni,richiesta} * {precedente,precedenti,prima,ieri,fa,stamattina,
scorsa,vecchia} | {mail,messaggio,vocale,ultima,ultimo,prima} * {mail,messaggio,vocale,richiesta} | {precedente,
precedenti} * {mail,messaggio,richiesta,istruzioni,indicazioni} | quello che {ti,vi,ho,avevo} * {detto,scritto,chiesto,
mandato} | quanto {ti,ho,detto,scritto,sopra} | che ti {ho,avevo} {detto,scritto,chiesto,mandato} | {la,le,il,l} mi~
{ultim~,precedente,richiesta,mail} | {ultimo,ultima} {messaggio,mail,richiesta,vocale,indicazione} | cio che * {detto,
scritto,chiesto} | {scritto,detto,chiesto} {prima,ieri,stamattina,poco fa}
""",
    "ALARM": """
aiuto * {aiuto,perche,rispondi,non} | aiutami * {subito,ti prego} | disperat~ | {e,un,che} {disastro,catastrofe,
tragedia,incubo} | disastro | catastrofe | tragedia | incubo | panico | in ansia | angosciat~ | angoscia | terrorizzat~
| agitatissim~ | preoccupatissim~ | sto {impazzendo,morendo,male,andando fuori} | {impazzisco,impazziamo} | non ci
{dormo,capisco piu} | non dormo * {notte,piu} | non ho dormito | non ho chiuso occhio | mi {viene,sta venendo} *
{infarto,attacco,colpo,crisi} | un attacco * {panico,ansia} | {ti,vi} {prego,supplico,scongiuro,imploro} | {sono,siamo}
{rovinat~,nei guai,persa,perso,nel panico,in panico,fregat~,finita,finito} | e la fine | {crolla,crollo,salta} tutto |
va tutto a rotoli | tutto {a rotoli,perduto,perso} | sto per {impazzire,piangere,svenire} | piango | sto piangendo |
emergenza | urgentissim~ | urgenza assoluta | massima urgenza | sos | non ce la faccio piu | non so piu {cosa,che,come}
| e {grave,gravissimo} | gravissim~ | che ansia | sono in crisi | da pazzi | mi {sento,sta} {male,svenire,mancare} |
{ho,che,un} * ansia | ansia {terribile,pazzesca,tremenda} | mi trem~ | sto {malissimo,per crollare} | {chiamami,
scrivimi,rispondi} appena | fuori di {testa,me} | ho {paura,il terrore,il cuore} | va tutto storto | tutto storto
""",
    "NOANSWER": """
non {mi,ci} {rispondi,rispondete,richiami,rispondo,risponde} | non rispondi | {perche,come mai} * non * {rispondi,
rispondete,richiami} | non mi hai {risposto,richiamat~} * {ancora,perche} | {rispondi,rispondimi,rispondetemi} *
{subito,favore,prego,presto,immediatamente,ora} | sei {sparita,sparito,scomparsa} | {ci sei,sei li} | dove {sei,siete,
ti} * {finita,finito,cacciata,nascosta,sparita} | dove sei | perche non mi rispondi | nessuno * risponde
""",
    "NOWCALL": """
{richiamami,chiamami,rispondimi,telefonami,scrivimi,richiama,sentiamoci} * {subito,immediatamente,adesso,ora,prima
possibile} | {subito,immediatamente} * {richiamami,chiamami,rispondimi,rispondi} | devi {chiamarmi,richiamarmi,
rispondermi} {subito,adesso,ora}
""",
    "URGENT": "{urgente,urgenza,urgenti,subito,immediatamente,adesso,scadenza,scade,aiuto,aiutami}",
    "CALM": """
{nessuna,niente,non c e,senza,nulla di,niente di,non e,non era,non e niente di} {urgenza,urgente,fretta,panico,ansia,
grave,allarme} | {niente,nulla} di {urgente,grave} | senza {fretta,urgenza} | con {calma,comodo} | non {ti preoccupare,
preoccuparti,e urgente,c e fretta,c e urgenza} | tranquilla
""",
    "JOY": """
{bellissim~,contentissim~,felicissim~,bravissim~,fantastic~,evviva,urra,meraviglios~,stupend~,splendid~,complimenti,
auguri,perfett~,ottim~,strepitos~,entusiast~}
""",
    "LOSE": """
{ho,abbiamo,avrei} * {perso,persa,persi,perse,smarrito,smarrita,smarriti} | mi sono {perso,persa,perse,persi} |
{smarrito,smarrita,smarrite} | non {ricordo,mi ricordo,rammento,trovo,trovo piu,riesco a trovare,ho piu} | ho
{dimenticato,scordato} | dimenticato {la,le,il} | mi sono {dimenticata,dimenticato,scordata,scordato} | sparit~ |
scomparso | scomparsa | {non si,mi si e} * {apre,cancellat~} | e scadut~ | scadut~ | non {funziona,va,entra} piu | non
{funziona,va} | non la {ricordo,trovo} | non {lo,li,le} {ricordo,trovo}
""",
    "ACCESS": """
{password,pasword,passw~,credenziali,accesso,accessi,login,pin,pass,username,utente,codice di accesso,codici,spid,
codice,account,parola chiave}
""",
    "ITEM": """
{file,mail,email,documento,documenti,cartella,allegato,allegati,foglio,chiavetta,pdf,link,copia,scansione,modulo,
fascicolo,messaggio} | {contratto,contratti,carte,ricevute,fatture,dati}
""",
    "LOCKED": """
non {riesco,riusciamo,riuscivo} * {entrare,accedere,loggarmi,aprire il portale,collegarmi} | non mi * {entrare,
accedere,fa accedere,fa entrare} | {bloccat~,chius~} fuori | account * bloccat~ | {mi,ci} {ha,hanno} bloccat~ l
{account,accesso,utenza} | {resetta,reimposta,recupera,recuperare,reimpostare,resettare} {la,le,l,il mio} {password,
credenziali,accesso,pin} | {password,credenziali} {dimenticat~,persa,perse,smarrit~,scadut~} | {ho,abbiamo}
{cancellato,eliminato,buttato,sovrascritto} * {sbaglio,errore,sbadatamente,file,mail,cartella,documento,tutto} | per
{sbaglio,errore} * {cancellat~,eliminat~} | {buttat~,cestinat~,formattat~} * {mail,file,cartella,telefono,computer,
documento} | {password,codice,pin} {errat~,sbagliat~,non valid~} | non si {apre,aprono} piu | {perso,persi} tutti *
{documenti,file,dati,contatti} | nuovo accesso | da nessuna parte | {sparit~,scompars~} * {computer,telefono,cartella,
disco}
""",
    "SAVED": """
{salvata,salvato,salvate,aggiornata,aggiornato,al sicuro} * {gestore,cassaforte,vault} | nuova password | nuove
credenziali | {cambia,cambiare,cambiato,cambiata,cambiamo,scegli,imposta} * password | {ecco,ti mando,ti lascio} {la,
le} * {password,credenziali}
""",
    "RESEND": """
{rimandami,rimandarmi,rimandarmelo,rimandarmela,rinviarmi,rinviami,rispediscimi,rispedirmi,rispedirmelo,rimandamelo,
rimandamela,rimandate,rigirami,rigirarmi,rinoltrami,reinviami,reinviarmi,rimandarci,rimandarceli} | {me,mi,ce} *
{rimandi,rispedisci,reinvii,rigiri,rinvii,rinoltri,rimanderesti,rispediresti,rigireresti,rimandate} | {mandami,
mandarmi,mandarmelo,mandarmela,inviami,inviarmi,inoltri,inoltrarmi,inoltrami,girami,girarmi,mi mandi,mi invii,mi giri,
mi passi,mandamelo,mandamela,passami} * {di nuovo,nuovamente,ancora,un altra volta,ancora una volta,un altra copia} |
{di nuovo,nuovamente,ancora una volta,un altra volta} * {mandare,inviare,mandarmi,inviarmi,mandi,inoltri,girare} | un
altra copia {di,del,della} | {rispedire,rispedisci,rimandare,rinviare,reinviare} * {mail,file,documento,fattura,
contratto,preventivo,listino,verbale,link}
""",
    "MEETING": """
{call,riunione,appuntamento,appuntamenti,incontro,videochiamata,colloquio,visita,videocall,meeting,conferenza,
consulenza}
""",
    "NOTHAVE": """
non {ho,ce l ho,abbiamo,trovo,trovo piu,riesco a trovare,l ho,li ho,lo ho,ho salvato,ho mai salvato,ho segnato,ho piu,
possiedo} | non ho * {salvato,segnato,memorizzato} | non {ce,l,lo} * {ho,trovo} | ho perso | {mi,ci} {dai,daresti,
passi,giri,mandi,serve,servirebbe,ricordi,ridai,manca,scrivi} | {dammi,passami,girami,mandami,scrivimi,ridammi} | {hai,
hai mica,avresti,ce l hai} {tu,il,l,un} | qual {e,era} | quale {e,era} | che {numero,indirizzo,telefono} | {puoi,
potresti} {darmi,passarmi,girarmi,mandarmi,ridarmi} | come {lo,la,li} {contatto,chiamo,raggiungo} | a che | {come,chi}
{faccio,posso,devo} {a,} {contattare,chiamare,raggiungere,trovare} | chi {chiamo,contatto} | non {mi,me} * {segnat~,
scritt~,salvat~} | {ha mica,hai mica,mi servirebbe}
""",
    "CONTACT": """
{numero,telefono,cellulare,recapito,recapiti,contatto,contatti,indirizzo,numeri,cell,tel,interno} | indirizzo * mail |
mail {di,del,della,dell} | pec {di,del,della} | {contattare,raggiungere} {il,la,l,lo,i} | {notaio,idraulico,corriere,
architetto} * {numero,telefono}
""",
    "THING": """
{ordine,fattura,pratica,protocollo,conto,partita,preventivo,iva,spedizione,pagina,pagine,copie,tracking,cliente,rata,
legge}
""",
    "GIVEHERE": """
{lo,la,te lo,ti,te la,te li,vi} * {lascio,salvo,giro,mando,allego,segno} qui | ecco {il,l,i,un,qui} | ti {lascio,giro,
mando,passo,do,scrivo} {il,l,i,un} | te {lo,la,li} {lascio,giro,mando,passo,do} | cosi {lo,l,ce l,li} hai | e questo |
e cambiato | {nuovo,aggiornato} e
""",
    "WRONG": """
{sbagliato,sbagliata,sbagliati,sbagliate,errato,errata,errati,errate,scorretto,scorretti,inesatto,inesatti,inesatta,
vecchia,vecchio,obsoleti,incompleto,incompleta,incompleti,inverti~} | errore | errori | refuso | refusi | non {e
giusto,e corretto,e corretta,torna,tornano,quadra,quadrano} | {ho,abbiamo} {sbagliato,invertito,confuso,scambiato,
dimenticato un,saltato,omesso}
""",
    "MYDATA": """
{dati,dato,file,allegato,allegati,importo,importi,cifra,cifre,totale,totali,iban,versione,foglio,foto,tabella,data,
prezzo,prezzi,documento,documenti,codice,codici,excel,partita iva,quantita,nome,nomi,indirizzo,elenco,modulo,aliquota,
numeri,scheda,logo,ragione sociale}
""",
    "MINE": """
{ho,avevo,abbiamo,avevamo} | {mandato,inviato,dato,scritto,spedito,allegato,girato,passato,compilato,fornito,caricato}
| {mio,mia,miei,mie,nostro,nostra} | scusa | scusami | ops | ti * {mandato,dato,inviato} | correggi | correggilo |
correggere | {quello,quelli,quella} {giusto,giusti,corretto,corretti,giusta,corretta,buono,buoni,buona}
""",
    "RIGHTONE": """
{quello,quelli,quella,quelle,versione,file,allegato,dato,dati,importo,iban} {giusto,giusti,giusta,giuste,corretto,
corretti,corretta,corrette} | {ecco,questo,questa,questi} * {corretto,corretta,corretti,giusto,giusta,giusti,buono,
buona} | {usa,prendi,tieni,considera} {questo,questa,questi,quest} * {invece,al posto,corretto,giusto} | al posto di
quell~ * {mandat~,inviat~,prima} | {errata corrige} | mi sono {sbagliata,sbagliato,confusa,confuso} * {mandar~,inviar~,
scriver~,dat~,file,allegat~,importo,cifr~,con,nel} | ho {sbagliato,confuso,invertito} {file,allegato,allegati,importo,
cifra,iban,versione,i,il,l,la,le} | {correzione,errata corrige,rettifica} | ho scritto male | {ho,avevo} {messo,
scritto,indicato} {un,il,la} * {errat~,sbagliat~} | {era,erano} {quell~,la versione} * {sbagliat~,vecchi~} | dovrebbe
essere | dimenticato un~ {colonna,riga,pagina}
""",
    "YOUWRONG": """
{hai,avete,ha,hanno} {sbagliato,messo,scritto,fatto,invertito} | {ti,vi} sei {sbagliata,confusa} | {tuo,tua,vostro,
vostra} errore
""",
    "SORRYLATE": """
{scusa,scusami,scusate,perdona,perdonami,chiedo scusa} * {ritardo,ritardi,tardi,ritardissimo,attesa,in ritardo} |
{scusa,scusami,perdonami} se * {tardi,ritardo,solo ora,solo adesso,dopo} | {sono,siamo,ero,arrivo} * {in ritardo,
indietro} {con,nel,nella,sul,sulla,a,coi,per} | in ritardo {con,nel,nella,sul,sulla,di,coi} | con {un po di,colpevole,
grande,molto} ritardo | {in,con} {estremo,enorme,grave} ritardo | {mi,ti} sono {dimenticat~,scordat~} {di,che} *
{mandar~,inviar~,girar~,spedir~,darti,consegnar~,compilar~,firmar~,preparar~,allegar~,dovevo} | {ho,avevo}
{dimenticato,scordato} di * {mandar~,inviar~,girar~,spedir~,darti,consegnar~,compilar~,firmar~,preparar~,allegar~} | mi
e {sfuggit~,passat~,uscit~} * {mente,mandar~,inviar~,scadenza,invio,consegna} | {perdonami,scusa,scusami} * {arrivo
lung~,lung~} | mi sono * {scordat~,dimenticat~} di {darti,mandarti,inviarti,preparare}
""",
    "OWED": """
{dovevo,avrei dovuto,avevo promesso,dovevamo} * {mandar~,inviar~,girar~,darti,consegnar~,spedir~,preparar~,fartel~,
farti avere} | ti devo {ancora,sempre} | {te,ti} * {devo,dovevo} * {settimana,ieri,lunedi,giorni} | non {te,ti} {l,lo,
la,li,le,ho} * {ancora,ho ancora} {mandat~,inviat~,dat~,girat~} | non {te,ti} * ho ancora * {mandat~,inviat~,dat~} |
non ho {ancora,nemmeno,neanche} {preparato,raccolto,finito,fatto,compilato,firmato,trovato il tempo,avuto il tempo,
mandato,inviato,messo} | {ancora,devo} {da preparare,raccogliere} | la scadenza * {passata,saltata} | ho {saltato,
sforato,mancato,perso} la scadenza
""",
    "NOTMANAGED": """
non {ce l ho fatta,sono riuscit~,ho fatto in tempo,ho avuto tempo,ho avuto modo,ho trovato il tempo,ci sono riuscit~,
sono ancora riuscit~} | non * {riuscita,riuscito} a {mandar~,inviar~,preparar~,finire,compilar~,raccoglier~,firmar~,
girar~}
""",
    "SENDING": """
{mando,invio,giro,preparo,spedisco,consegno,allego,mandarti,inviarti,mandartelo,mandartela,mandarlo,mandarla,
compilarlo,compilare,finirlo,finirla,raccogliere,preparare,prepararlo,prepararti,firmarlo,girarti,materiale,materiali,
dati,documenti,documento,ricevute,fatture}
""",
    "ANSWERING": """
{rispondo,risposta,risponderti,rispondere,leggo,richiamo,richiamarti,rispondervi,riscontro,chiamata}
""",
    "WRONGWHEN": """
{ho,avevo,abbiamo} {sbagliato,confuso,invertito,scambiato,capito male,frainteso,segnato male} * {giorno,giorni,ora,
orario,orari,data,date,posto,indirizzo,sede,settimana,appuntamento,link,via,piano,stanza,sala,citofono,luogo} | mi sono
{sbagliata,sbagliato,confusa,confuso} * {giorno,ora,orario,data,posto,sede,settimana,indirizzo,appuntamento} | {mi ero,
avevo,mi sono,l avevo} {segnat~,scritt~,annotat~} * {altro,altra,domani,dopodomani,lunedi,martedi,mercoledi,giovedi,
venerdi,alle,settimana,diverso,diversa,un} | {pensavo,credevo,ero convint~,mi pareva,mi sembrava,avevo capito,ero
sicur~} * {fosse,era,che,alle} * {oggi,domani,ieri,lunedi,martedi,mercoledi,giovedi,venerdi,sabato,settimana,alle,li,da
voi,online} | non c e {nessuno,anima viva} | non {vedo,trovo} {nessuno,l ufficio,il posto,la sede,la sala} | {non,ma}
era {oggi,stamattina,adesso,alle,qui,domani} | era {oggi,qui,stamattina,alle} | {non,ma non} era * {oggi,alle,
stamattina,qui} | {mi sono,me ne sono,ho,avevo} {dimenticat~,scordat~} * {call,riunione,appuntamento,incontro,
videochiamata} | {saltato,dimenticato} l {appuntamento,incontro} | {giorno,orario,ora,posto,indirizzo,luogo} sbagliat~
| {altro,diverso} {orario,giorno,posto} | sono {davanti,qui,gia,in} * {ma,pero} * {chius~,nessuno,deserto,vuot~} | mi e
{passat~,sfuggit~,uscit~} * {appuntamento,call,riunione,incontro} | {sede,posto,ufficio,stanza,indirizzo,porta}
{sbagliat~,chius~} | porta e chiusa | mi sono * {scordat~,dimenticat~} * {riunione,call,appuntamento,incontro} | altra
stanza | saltato la {call,riunione} | capito male l
""",
    "INSULT": """
{idiot~,cretin~,deficient~,imbecill~,stupid~,scem~,incapac~,incompetent~,stronz~,coglion~,buffon~,ridicol~,pagliacci~,
ignorant~,inett~,ladr~,truffator~,truffatrice,bugiard~,parassit~,fannullon~,patetic~,vergognos~,nullita,zero assoluto,
inutil~,schifos~,miserabil~,analfabet~,ritardat~,mentecatt~,demente,asina,asino,capra,pessim~} | buon~ a nulla | buon~
a niente | {fate,fai} {schifo,pena,ridere,vomitare} | mezza cartuccia | una {nullita,merda} | {scimmia,banda di}
""",
    "YOU": "{sei,siete,tu,ti,voi,fai,fate,vali,valete,sembri,te,vi,tuo,tua}",
    "THREAT": """
{fai,fate} {schifo,pena,vomitare} | ti {rovino,distruggo,spacco,ammazzo,faccio passare,faccio vedere io,faccio
chiudere,sputtano,prendo a,meno,schiaccio,annient~,cancello} | ti faccio {passare,vedere,piangere,chiudere,terra} | vi
{rovino,distruggo,faccio passare} | te {la,ne} {faccio pagare,pentirai,pentiraj} | {la,me la} {pagherai,pagherete,
pagate,paghi cara} | pagherai cara | {ti,vi} pentir~ | {te ne,ve ne} pentir~ | non vali {niente,nulla,un,i,una,neanche,
nemmeno} | vali {zero,meno di} | {vaffanculo,fanculo,vaffa} | va a quel paese | vai al diavolo | vai a * {quel paese,
cagare,quella} | {merda,di merda,cazzo,cazzate,stronzat~} | {vergognati,vergognatevi} | dovresti vergognarti | {stai,
state} zitt~ | {zitta,taci} | chiudi * bocca | so dove {abiti,vivi,lavori} | {rovinarti,distruggerti,rovinero,
distruggero} | mi fai {schifo,pena,vomitare,ribrezzo} | non {capisci,capite,sai fare,servi a} {niente,nulla,un} | {sei,
siete} {una,un} {vergogna,schifo,delusione totale,disgrazia,disastro di persona} | non sei {buon~,capac~,degn~,all
altezza} | {attenta,stai attenta} a te | guai a te | {fa,fanno} schifo * {tu,anche} | farò | {tu,non} {lavori,
lavorerai} mai piu | fai in modo che
""",
    "SELF": """
{sono,sono stat~,sono proprio} * {idiot~,cretin~,deficient~,imbecill~,stupid~,scem~,incapac~,ignorant~,un disastro,
asina,asino,inutil~,ridicol~} | che {idiot~,cretin~,scem~,stupid~} * {sono,che sono} | mi sento * {idiot~,stupid~,
inutil~,incapac~,ridicol~,scem~} | stupida io | scemo io | scema io | {domanda,richiesta} {stupid~,scem~,inutil~,
ridicol~}
""",
    "OTHER": """
{stampante,programma,sistema,sito,portale,computer,telefono,banca,poste,software,modulo,macchina,errore,riunione,
inutile che,traffico,tempo,idea} * {idiot~,cretin~,stupid~,ridicol~,vergognos~,inutil~,schifos~,incompetent~,pessim~,
scem~,buffon~,ladr~} | {quel,quella,quei,quegli,questo,questa} * {idiot~,cretin~,stupid~,imbecill~,incapac~,
incompetent~,deficient~,ladr~,truffator~,bugiard~,buffon~} | {idiot~,cretin~,stupid~,inutil~,ridicol~,vergognos~,
schifos~,pessim~} {stampante,programma,sistema,sito,portale,computer,telefono,software,errore,che,idea,riunione,modulo}
| {e,era,sono} {inutile,ridicolo,vergognoso,stupido,pessimo} {che,il,la,questo,aspettare,spendere}
""",
    "THIRD": """
{cliente,fornitore,fornitrice,commercialista,avvocato,grafico,socia,socio,collega,marito,moglie,capo,tipografia,lui,
lei,loro,madre,padre,figlia,figlio,condominio,agenzia,notaio,editore} * {ha,hanno,e,era,dice,vuole,chiede,sono,aveva,
avevano,mi ha,ci ha,si e} | {lui,lei,loro} {ha,hanno,e,dice,sono,si e} | mi {ha,hanno} {detto,scritto,dato,chiesto} |
{mi,ci} chiedono
""",
    "IF": "{se,qualora,nel caso,casomai,caso mai} | {quando,se} {vuoi,hai tempo,puoi}",
    "NEG": "{non,mai,nessun,nessuna,senza,ne,mica,neanche,nemmeno}",
    "THANKS": """
{grazie,ringrazio,ringraziarti,ringraziamento} * {mille,tante,infinite,cuore,davvero,tutto,aiuto,lavoro,super,ancora,
pazienza,disponibilita,aver,averlo} | {bravissima,bravissimo,preziosa,prezioso,insostituibile,gentilissima,bravissim~}
| {ottimo,bel,bellissimo,splendido,grande,gran,fantastico} lavoro | sei {un tesoro,un mito,una forza,fantastica,grande,
un angelo,la migliore,una bomba,stupenda} | ti ringrazio | complimenti | come farei senza | perfetto grazie | {mi,ci}
hai salvat~ | lavoro {meraviglios~,splendid~,fantastic~,stupend~,ottim~,bellissim~}
""",
    "SENDV": """
{manda,mandi,mandami,mandarmi,mandarmelo,mandarmela,mandare,invia,invii,inviami,inviarmi,inoltra,inoltri,inoltrami,
inoltrarmi,gira,giri,girami,girarmi,condividi,condividere,condividimi,passi,passami,passarmi,allega,alleghi,allegare,
avere,inviare,ricevere}
""",
    "AGAIN": """
{ancora,nuovamente} | di nuovo | {un altra,una seconda,una terza,seconda,ancora una} {volta,copia} | un altra copia |
da capo
""",
    "WHEN": "{quando,entro quando,per quando} | quanto {ci,manca,tempo}",
    "FINISHV": """
{finire,finisci,finito,pronto,pronta,pronti,arriva,arrivano,mandi,invii,partire,parte,consegni,vuole,vuole ancora,avro,
ricevo,riceviamo,esce,escono,pubblicat~,completat~}
""",
    "TELLME": """
{dimmi,dirmi,dici,fammi sapere,fai sapere,volevo sapere,vorrei sapere,sai dirmi,mi chiedevo,mi domandavo,mi assicuri,
spero,conferma,confermi,mi sai dire}
""",
    "WHATIS": """
{com era,qual era,qual e,quale era,dov e,dove avevi,dove sono,dove hai,dove erano,come era,cos era,quali erano,quali
sono}
""",
    "FORGOT": "{dimenticat~,scordat~,saltato,mancato,perso la,svegliat~}",
    "THOUGHT": """
{pensavo,credevo,ero sicur~,ero convint~,mi pareva,mi sembrava,avevo capito,avevamo detto,avevo segnato,avevo in
agenda,avevo scritto,avevo annotato,l avevo}
""",
    "DAY": """
{oggi,domani,ieri,lunedi,martedi,mercoledi,giovedi,venerdi,sabato,domenica,settimana prossima,un altro giorno,altro
giorno,alle,le quattro,le tre,le cinque,le dieci,le nove,vedessimo}
""",
    "NOTYET": """
non {li,lo,la,le,ho,sono,e} * {ancora,preparat~,raccolt~,pront~,compilat~,firmat~,avuto un minuto,avuto un attimo} |
non ho avuto {un,il} {minuto,attimo,momento,tempo}
""",
    "FAULT": "{colpa mia,mea culpa} | meglio tardi | da parte mia | arrivo lung~",
}
