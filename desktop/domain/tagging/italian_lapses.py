"""Italian: what is said of things lost, late, wrong or forgotten."""

from __future__ import annotations

CONCEPTS = {
    "LOSE": """
{ho,abbiamo,avrei} * {perso,persa,persi,perse,smarrito,smarrita,smarriti} | mi sono {perso,persa,perse,persi} |
{smarrito,smarrita,smarrite} | non {ricordo,mi ricordo,rammento,trovo,trovo piu,riesco a trovare,ho piu} | ho
{dimenticato,scordato} | dimenticato {la,le,il} | mi sono {dimenticata,dimenticato,scordata,scordato} | sparit~ |
scomparso | scomparsa | {non si,mi si e} * {apre,cancellat~} | e scadut~ | scadut~ | non {funziona,va,entra} piu |
non {funziona,va} | non la {ricordo,trovo} | non {lo,li,le} {ricordo,trovo} | {non so,boh,non ricordo,chissa,non mi
ricordo,non ho idea,nn so} {piu,} {dove,di dove,che,qual,quale,in che} | {sparit~,scompars~,svanit~,volatilizzat~,
smarrit~,smarrir~,pers~,perdut~,finit~ chissa dove,introvabil~} | {cancellat~,eliminat~,buttat~,cestinat~,gettat~,
sovrascritt~} {per,via,tutto,tutta,la,il,l,i,le,tua,tuo} | {cercat~,cerco,rivoltat~,guardat~,frugat~} {ovunque,
dappertutto,da tutte,dovunque,in ogni,casa,mezzo,tutto,il laboratorio,l ufficio} | {non,nn} {lo,la,li,le,l} {trovo,
ritrovo,vedo,ho} {piu,da nessuna,nemmeno} | {non,nn} {trovo,ritrovo,rintraccio,recupero} {piu,il,la,lo,i,le,gli,l,
da} | {non,nn} {salta,viene,esce} fuori | {rimast~,lasciat~} {in,sul,nel,sull,sulla} {qualche,treno,taxi,macchina,
scatol~,autobus,chissa} | {m,mi,e} {e,} {passat~,uscit~,sfuggit~,volat~} {di mente,dalla testa,dalla mente} | {mi si
e,s e,si e} {cancellat~,pers~,rott~,volatilizzat~}
""",
    "ACCESS": """
{password,pasword,passw~,credenziali,accesso,accessi,login,pin,pass,username,utente,codice di accesso,codici,spid,
codice,account,parola chiave} | {password,psw,pass,passw,pwd,login,pin,puk,codice,codici,credenziali,utente,
username,user,nome utente,accesso,accessi,account,spid,parola chiave,otp}
""",
    "ITEM": """
{file,mail,email,documento,documenti,cartella,allegato,allegati,foglio,chiavetta,pdf,link,copia,scansione,modulo,
fascicolo,messaggio} | {contratto,contratti,carte,ricevute,fatture,dati} | {contratto,scontrino,ricevuta,
certificato,atto,visura,chiave,chiavi,mail,email,lettera,documento,documenti,file,cartella,polizza,biglietto,
biglietti,foto,appunti,lista,elenco,link,allegato,messaggio,tessera,chiavetta,passaporto,copia,preventivo,bozza,
planimetria,licenza,busta,foglio,modulo,fattura,delega,pratica,verbale,bolletta,originale,presentazione,pdf,tabella,
agenda}
""",
    "LOCKED": """
non {riesco,riusciamo,riuscivo} * {entrare,accedere,loggarmi,aprire il portale,collegarmi} | non mi * {entrare,
accedere,fa accedere,fa entrare} | {bloccat~,chius~} fuori | account * bloccat~ | {mi,ci} {ha,hanno} bloccat~ l
{account,accesso,utenza} | {resetta,reimposta,recupera,recuperare,reimpostare,resettare} {la,le,l,il mio} {password,
credenziali,accesso,pin} | {password,credenziali} {dimenticat~,persa,perse,smarrit~,scadut~} | {ho,abbiamo}
{cancellato,eliminato,buttato,sovrascritto} * {sbaglio,errore,sbadatamente,file,mail,cartella,documento,tutto} | per
{sbaglio,errore} * {cancellat~,eliminat~} | {buttat~,cestinat~,formattat~} * {mail,file,cartella,telefono,computer,
documento} | {password,codice,pin} {errat~,sbagliat~,non valid~} | non si {apre,aprono} piu | {perso,persi} tutti *
{documenti,file,dati,contatti} | nuovo accesso | da nessuna parte | {sparit~,scompars~} * {computer,telefono,
cartella,disco} | {non,nn} {riesco,riesce,posso,mi riesce,si riesce} {piu,} {a,ad,} {entrare,accedere,loggarmi,
collegarmi,aprire,far partire} | {non,nn} {mi,ci} {fa,lascia,fanno} {piu,} {entrare,accedere,loggare} | {bloccat~,
chius~,buttat~,tagliat~} {fuori,l account,account,il conto,la carta,l accesso,dopo} | {password,psw,pin,codice,
credenziali,login,accesso} {errat~,sbagliat~,scadut~,non valid~,bloccat~,negat~,rifiutat~} | {mi da,da,dice,mi dice,
risulta} * {password,pin,codice,utente} {errat~,sbagliat~,non} | {mi,ci} {chiede,richiede} {un,il,la,una} {codice,
password,pin,otp} | {non,nn} {mi ricordo,ricordo,ho piu,trovo,so piu,ricordiamo,uscite} {piu,manco,nemmeno,neanche,}
{la,il,le,i,una,un,che,con che,quale} {password,psw,pin,puk,codice,codici,credenziali,login,utente,username,pass,
mail} | {dimenticat~,scordat~,pers~,smarrit~} {la,il,le,i,le mie,la mia,il mio} {password,psw,pin,codice,codici,
credenziali,login,accesso,accessi,pass} | {mort~,rott~,rubat~,rubaron~,fuso,andat~} {il,l,mi} {telefono,cellulare,
pc,computer,portatile,hard disk,disco,tablet,mac} | {telefono,cellulare,pc,computer,portatile,hard disk,tablet}
{mort~,rott~,rubat~,andato,fuso,e morto,e rotto,si e rotto,perso} | {nessuno,nessuna,niente} {va bene,funziona,va,
entra} | {spid,pec,login,account,password,accesso} {non,nn} {va,funziona,entra,mi riconosce,accetta,parte} |
{accesso,account} {scadut~,sospes~,disattivat~,revocat~,bloccat~}
""",
    "SAVED": """
{salvata,salvato,salvate,aggiornata,aggiornato,al sicuro} * {gestore,cassaforte,vault} | nuova password | nuove
credenziali | {cambia,cambiare,cambiato,cambiata,cambiamo,scegli,imposta} * password | {ecco,ti mando,ti lascio}
{la,le} * {password,credenziali}
""",
    "RESEND": """
{rimandami,rimandarmi,rimandarmelo,rimandarmela,rinviarmi,rinviami,rispediscimi,rispedirmi,rispedirmelo,rimandamelo,
rimandamela,rimandate,rigirami,rigirarmi,rinoltrami,reinviami,reinviarmi,rimandarci,rimandarceli} | {me,mi,ce} *
{rimandi,rispedisci,reinvii,rigiri,rinvii,rinoltri,rimanderesti,rispediresti,rigireresti,rimandate} | {mandami,
mandarmi,mandarmelo,mandarmela,inviami,inviarmi,inoltri,inoltrarmi,inoltrami,girami,girarmi,mi mandi,mi invii,mi
giri,mi passi,mandamelo,mandamela,passami} * {di nuovo,nuovamente,ancora,un altra volta,ancora una volta,un altra
copia} | {di nuovo,nuovamente,ancora una volta,un altra volta} * {mandare,inviare,mandarmi,inviarmi,mandi,inoltri,
girare} | un altra copia {di,del,della} | {rispedire,rispedisci,rimandare,rinviare,reinviare} * {mail,file,
documento,fattura,contratto,preventivo,listino,verbale,link} | {rimanda,rimandi,rimandami,rimandar~,rimandamel~,
rinvi~,riinvi~,rigiri,rigira,rigirami,rigirar~,rigiramel~,rispedisc~,rispedir~,rispediscimel~,ridai,ridammi,ridarmi,
ripassamel~,ripassami,ripassi,rimettere,rimetti,rimettimel~,riallega,riallegare,ricondivid~,riavere,riaverl~,
ricaricare,ricarichi,ricarica,ributta,ributti,ripubblic~,rifammi,ripost~,ritrasm~,riattacc~,rinoltr~,reinoltr~,
reinvi~,rimandamel~,rimandarm~} | {mandar~,invi~,girar~,gira,spedir~,allegar~,allega,trasmett~,passar~,passa,
passami,mandami,manda,condivid~,inoltr~,ricever~,dammi,darm~,posta,incolla,faresti avere,fai avere,fammi avere} *
{di nuovo,nuovamente,ancora,ancora una volta,un altra volta,un altra copia,da capo,daccapo,una seconda volta,un
altra,una copia nuova} | {un altra,ancora una,seconda,nuova} {copia,volta il,volta la,volta l} | {so,lo so,ricordo}
che {me,ce} {l,lo,la,li,le} {hai,ha,avevi,aveva,avete} {gia,} {mandat~,inviat~,inoltrat~,spedit~,girat~,dat~} | {me,
ce} {l,lo,la,li,le} {avevi,aveva,hai,ha} {gia,} {mandat~,inviat~,girat~,inoltrat~} * {ma,eh,pero} | {link,invito,
allegato,accesso,file} {e,} {scadut~,rotto,corrott~} | {link,allegato,file} {non,nn} * {apre,scarica,funziona,si
apre,va} | {di nuovo,nuovamente,ancora} {per favore,pls,il link,la mail,il file,l allegato,l indirizzo,il numero} |
duplicato
""",
    "MEETING": """
{call,riunione,appuntamento,appuntamenti,incontro,videochiamata,colloquio,visita,videocall,meeting,conferenza,
consulenza}
""",
    "NOTHAVE": """
non {ho,ce l ho,abbiamo,trovo,trovo piu,riesco a trovare,l ho,li ho,lo ho,ho salvato,ho mai salvato,ho segnato,ho
piu,possiedo} | non ho * {salvato,segnato,memorizzato} | non {ce,l,lo} * {ho,trovo} | ho perso | {mi,ci} {dai,
daresti,passi,giri,mandi,serve,servirebbe,ricordi,ridai,manca,scrivi} | {dammi,passami,girami,mandami,scrivimi,
ridammi} | {hai,hai mica,avresti,ce l hai} {tu,il,l,un} | qual {e,era} | quale {e,era} | che {numero,indirizzo,
telefono} | {puoi,potresti} {darmi,passarmi,girarmi,mandarmi,ridarmi} | come {lo,la,li} {contatto,chiamo,raggiungo}
| a che | {come,chi} {faccio,posso,devo} {a,} {contattare,chiamare,raggiungere,trovare} | chi {chiamo,contatto} |
non {mi,me} * {segnat~,scritt~,salvat~} | {ha mica,hai mica,mi servirebbe} | {che,quale,qual} {numero,indirizzo,
mail,telefono,e il,e l,e la,via} | {hai,ha,avete,avresti,avrebbe,abbiamo} {un,una,il,la,l,per caso,mica} | {non,nn}
{ce l,ho,abbiamo,l ho,me lo,mi risulta,me l,me lo sono,lo trovo} {ho,abbiamo,il,un,mai,piu,sono,nemmeno,piu,salvato,
segnato,in rubrica} | {come,dove} {lo,la,li,le,posso,faccio,si,ti,vi} {raggiungo,contatto,trovo,rintraccio,chiamo,
raggiungere,contattare,a contattare,a raggiungere,fa a,trovare} | {mi,ci} {ricordi,passi,giri,dai,dici,mandi,scrivi,
fornisci,dareste,darebbe,passeresti,lasci} {il,la,l,un,i,anche} | {potrebbe,potresti,potete,puoi,puo} {fornirmi,
darmi,passarmi,girarmi,indicarmi,mandarmi,dirmi,procurarmi} | {a,in} che {via,indirizzo,numero,civico} | {chi,dove}
{devo,posso} {chiamare,contattare,spedire,scrivere,mandare} | {cerco,cercavo,mi manca} {il,la,l,un,i} * {di,del,
della,dell} | {pers~,smarrit~} {la,il} rubrica | {me lo,me l,me la} {scrivi,mandi,passi,dai,giri} | {senza,non ho
un,non abbiamo un} | {tuo,suo,vostro,loro} {qual,quale,che}
""",
    "CONTACT": """
{numero,telefono,cellulare,recapito,recapiti,contatto,contatti,indirizzo,numeri,cell,tel,interno} | indirizzo * mail
| mail {di,del,della,dell} | pec {di,del,della} | {contattare,raggiungere} {il,la,l,lo,i} | {notaio,idraulico,
corriere,architetto} * {numero,telefono} | {numero,recapito,recapiti,contatto,contatti,indirizzo,mail di,mail del,
mail della,mail dell,email di,email del,telefono,cell,cellulare,fisso,rubrica,via devo,riferimento,riferimenti,pec
di,pec del,whatsapp,wa,numeri,coordinate,biglietto da visita,via,interno}
""",
    "THING": """
{ordine,fattura,pratica,protocollo,conto,partita,preventivo,iva,spedizione,pagina,pagine,copie,tracking,cliente,
rata,legge}
""",
    "GIVEHERE": """
{lo,la,te lo,ti,te la,te li,vi} * {lascio,salvo,giro,mando,allego,segno} qui | ecco {il,l,i,un,qui} | ti {lascio,
giro,mando,passo,do,scrivo} {il,l,i,un} | te {lo,la,li} {lascio,giro,mando,passo,do} | cosi {lo,l,ce l,li} hai | e
questo | e cambiato | {nuovo,aggiornato} e
""",
    "WRONG": """
{sbagliato,sbagliata,sbagliati,sbagliate,errato,errata,errati,errate,scorretto,scorretti,inesatto,inesatti,inesatta,
vecchia,vecchio,obsoleti,incompleto,incompleta,incompleti,inverti~} | errore | errori | refuso | refusi | non {e
giusto,e corretto,e corretta,torna,tornano,quadra,quadrano} | {ho,abbiamo} {sbagliato,invertito,confuso,scambiato,
dimenticato un,saltato,omesso} | {refuso,refusi,scappat~,un cifra,una cifra,manca una,di troppo,in meno,in piu,al
contrario,non quadra,non quadrano,scambiat~,invertit~,vecchi~,piena di errori,pieno di errori,non torna,non tornano,
sballat~,errore mio,casino,toppat~,cannat~,confus~,incomplet~} | {messo,messa,sommato,calcolato,scritto,scritta,
digitato,copiato,contato} male
""",
    "MYDATA": """
{dati,dato,file,allegato,allegati,importo,importi,cifra,cifre,totale,totali,iban,versione,foglio,foto,tabella,data,
prezzo,prezzi,documento,documenti,codice,codici,excel,partita iva,quantita,nome,nomi,indirizzo,elenco,modulo,
aliquota,numeri,scheda,logo,ragione sociale}
""",
    "MINE": """
{ho,avevo,abbiamo,avevamo} | {mandato,inviato,dato,scritto,spedito,allegato,girato,passato,compilato,fornito,
caricato} | {mio,mia,miei,mie,nostro,nostra} | scusa | scusami | ops | ti * {mandato,dato,inviato} | correggi |
correggilo | correggere | {quello,quelli,quella} {giusto,giusti,corretto,corretti,giusta,corretta,buono,buoni,buona}
""",
    "RIGHTONE": """
{quello,quelli,quella,quelle,versione,file,allegato,dato,dati,importo,iban} {giusto,giusti,giusta,giuste,corretto,
corretti,corretta,corrette} | {ecco,questo,questa,questi} * {corretto,corretta,corretti,giusto,giusta,giusti,buono,
buona} | {usa,prendi,tieni,considera} {questo,questa,questi,quest} * {invece,al posto,corretto,giusto} | al posto di
quell~ * {mandat~,inviat~,prima} | {errata corrige} | mi sono {sbagliata,sbagliato,confusa,confuso} * {mandar~,
inviar~,scriver~,dat~,file,allegat~,importo,cifr~,con,nel} | ho {sbagliato,confuso,invertito} {file,allegato,
allegati,importo,cifra,iban,versione,i,il,l,la,le} | {correzione,errata corrige,rettifica} | ho scritto male | {ho,
avevo} {messo,scritto,indicato} {un,il,la} * {errat~,sbagliat~} | {era,erano} {quell~,la versione} * {sbagliat~,
vecchi~} | dovrebbe essere | dimenticato un~ {colonna,riga,pagina} | {scritto,messo,detto,indicato,inserito,
digitato} * {invece di,invece del,anziche,al posto di} | non sono quell~ {aggiornat~,giust~,corrett~,buon~} |
{correggo,mi correggo,rettifico,rettifica,correzione,errata corrige,errata,refuso,refusi,erratacorrige} | {ops,oops,
opss,accidenti,uffa} {quello,quella,era,ho,il,la,i,ti,mi,sbagliato,scusa,le,errore} | {va,vanno,andava,leggi,
leggere,si legge} {letto,letta,corretto,corretta,marzo,intes~,sostituit~} | {ti,vi,le,t} {ho,avevo} {dato,mandato,
inviato,passato,detto,scritto,girato,allegato,messo} * {sbagliat~,errat~,vecchi~,male,errori,scorrett~} | {ho,avevo}
{sbagliato,scambiato,invertito,confuso,sommato,calcolato,scritto male,messo male,copiato male,toppato,cannato,
dimenticato} {file,allegato,versione,i,il,la,le,gli,l,un,una,male,conti,data,importo,iban,tabella,riga,numero,foto}
| {quello,quella,quelli,quelle,il,la,versione,file,copia,dati} {giust~,corrett~,buon~,esatt~} {e,sono,finisce,in,
ecco,qui,allegat~} | {ecco,eccoti,eccolo,eccola,eccovi,allego,rimando} * {giust~,corrett~,buon~,esatt~,aggiornat~} |
{con l,l} allegato {giusto,corretto,esatto,vero} | {allegato,file,versione,numero,iban,dato,importo,foto,tabella,
totale,data,cifra} {giust~,sbagliat~,errat~,corrett~} | {scappato,scappata,saltato,saltata,mancava,manca,
dimenticato,dimenticata} {uno zero,una riga,una cifra,un numero,una colonna,una pagina,una lettera,una virgola,uno}
| {sono,e,erano,era} * {e non,non,anziche} * {come,avevo,scusa,errore,colpa,sbagliato} | {errore,sbaglio} mio |
{non,nn} {guardare,usare,considerare,aprire} {l,il,la} {allegato,file,prima,versione,foto,tabella} | {non,nn} {vale,
e giusto,e corretto,sono giusti,sono corretti,torna,tornano} * {ho,sbagliat~,errore} | {erano,era} {in,il,la,quello,
quella,quelli} * {pollici,anno scorso,vecchi~,altro,sbagliat~,lordo,netto} | dove {t,ti,ho,vi,le} {ho,} scritto *
{leggi,va,intend~} | {casino,pasticcio,confusione} {con,coi,col,nei,nel}
""",
    "YOUWRONG": """
{hai,avete,ha,hanno} {sbagliato,messo,scritto,fatto,invertito} | {ti,vi} sei {sbagliata,confusa} | {tuo,tua,vostro,
vostra} errore
""",
    "SORRYLATE": """
{scusa,scusami,scusate,perdona,perdonami,chiedo scusa} * {ritardo,ritardi,tardi,ritardissimo,attesa,in ritardo} |
{scusa,scusami,perdonami} se * {tardi,ritardo,solo ora,solo adesso,dopo} | {sono,siamo,ero,arrivo} * {in ritardo,
indietro} {con,nel,nella,sul,sulla,a,coi,per} | in ritardo {con,nel,nella,sul,sulla,di,coi} | con {un po di,
colpevole,grande,molto} ritardo | {in,con} {estremo,enorme,grave} ritardo | {mi,ti} sono {dimenticat~,scordat~} {di,
che} * {mandar~,inviar~,girar~,spedir~,darti,consegnar~,compilar~,firmar~,preparar~,allegar~,dovevo} | {ho,avevo}
{dimenticato,scordato} di * {mandar~,inviar~,girar~,spedir~,darti,consegnar~,compilar~,firmar~,preparar~,allegar~} |
mi e {sfuggit~,passat~,uscit~} * {mente,mandar~,inviar~,scadenza,invio,consegna} | {perdonami,scusa,scusami} *
{arrivo lung~,lung~} | mi sono * {scordat~,dimenticat~} di {darti,mandarti,inviarti,preparare} | {tardissimo,
ritardissimo,in super ritardo,con una settimana,con un mese,con giorni} {con,coi,col,di,lo,scusa,la} | fatto in
tempo | {avuto,trovato} {ancora,il,} {tempo,modo,un attimo,un minuto} di {guardar~,mandar~,preparar~,compilar~,
firmar~,legger~,raccoglier~,scriver~,far~} | {avrei,avremmo} dovuto {mandar~,inviar~,dar~,consegnar~,spedir~,
preparar~} | {scusa,scusate,scusi,perdona,perdonami,perdonate,pardon,mi scuso,mi spiace,chiedo scusa,abbi pazienza,
portate pazienza} * {secolo,secoli,vita,tanto,ritardo,tardi,attesa,eternita,aspettare,adesso,ora,solo,lentezza,
ancora,aspettavi} | {so,sapevo} che {aspett~,stavi aspettando,attend~,doveva~,era per,erano per,dovevo} | meglio
tardi | {in ritardo,ritardo,ritardi,tardi,tardivo,ritardissimo,ritardatari~} {lo so,con,per,nel,nell,nella,di,
clamoroso,mostruoso,pazzesco,scusa,scusate,ma} | {ti,vi,le} {devo,dobbiamo,dovevo} ancora | {finalmente,alla buon
ora} {l,il,la,i,gli,le,ho,ecco,eccot~,sono,riesco,trovo} | {ecco,eccot~,eccov~} finalmente | {dovevi,doveva,
dovevate} {averl~,avere,ricever~} | {non,nn} {l,li,le,lo,la} {ho,abbiamo} {ancora,} {fatt~,mandat~,preparat~,
compilat~,firmat~,raccolt~,scritt~,spedit~,finit~,inviat~} | {ancora} non * {fatto,mandato,preparato,compilato,
firmato,raccolto,scritto} | {mi sono,me ne sono,m ero,mi ero} {proprio,completamente,totalmente,del tutto,}
{dimenticat~,scordat~} | {era,erano} per {ieri,lunedi,martedi,mercoledi,giovedi,venerdi,la settimana,settimana} |
{rimast~} {nelle,in,tra le,sulla,sul} {bozze,uscita,scrivania,tavolo} | {solo,soltanto} {adesso,ora,oggi,stasera}
{riesco,rispondo,mando,trovo,ti,riusciamo,le} | {riuscit~,trovato} {solo,soltanto} {oggi,adesso,ora,ieri} |
{rispondo,mando,invio,consegno,restituisco} {solo,soltanto} | {che,mi} {mi,} {chiedevi,aspettavi,chiedeva,aspettava,
sollecitavi} {da,per} {giorni,settimane,tempo,lunedi,ieri,tanto} | {niente,nessun,nessuna} {feedback,risposta,
documenti,materiale,foto,testo} da parte {mia,nostra} | {domani,stasera,weekend} {giuro,promesso,prometto,te lo
mando,te li mando,lo faccio,ci penso} | {non,nn} {ho,abbiamo} {avuto,trovato} {ancora,il,un,tempo,modo} * {tempo,
modo,minuto,momento,attimo} | {non,nn} {t,ti,vi,le} ho {ancora,} {mandato,inviato,dato,fatto} {un,niente,nulla,
ancora,il,la,i,le} | {mi vergogno,che vergogna,non ho scuse,senza scuse,imperdonabile} | {ti,vi,le} dovevo {da,
ancora,gia,il,la,mandare} | {scadut~,passat~,oltre} {il termine,la scadenza,i termini} | {indietr~} con {il,la,le,i}
| con {il ritardo,colpevole ritardo,ritardo,giorni,settimane,enorme} {con,di,che,ritardo} | {con cui,nel} {restitu~,
consegn~,invi~,risponder~,mandar~}
""",
    "OWED": """
{dovevo,avrei dovuto,avevo promesso,dovevamo} * {mandar~,inviar~,girar~,darti,consegnar~,spedir~,preparar~,fartel~,
farti avere} | ti devo {ancora,sempre} | {te,ti} * {devo,dovevo} * {settimana,ieri,lunedi,giorni} | non {te,ti} {l,
lo,la,li,le,ho} * {ancora,ho ancora} {mandat~,inviat~,dat~,girat~} | non {te,ti} * ho ancora * {mandat~,inviat~,
dat~} | non ho {ancora,nemmeno,neanche} {preparato,raccolto,finito,fatto,compilato,firmato,trovato il tempo,avuto il
tempo,mandato,inviato,messo} | {ancora,devo} {da preparare,raccogliere} | la scadenza * {passata,saltata} | ho
{saltato,sforato,mancato,perso} la scadenza | {devo,dovevo,dobbiamo} ancora {mandar~,inviar~,dar~,preparar~,
raccoglier~,compilar~,firmar~,scriver~,far~,finir~}
""",
    "NOTMANAGED": """
non {ce l ho fatta,sono riuscit~,ho fatto in tempo,ho avuto tempo,ho avuto modo,ho trovato il tempo,ci sono
riuscit~,sono ancora riuscit~} | non * {riuscita,riuscito} a {mandar~,inviar~,preparar~,finire,compilar~,
raccoglier~,firmar~,girar~}
""",
    "SENDING": """
{mando,invio,giro,preparo,spedisco,consegno,allego,mandarti,inviarti,mandartelo,mandartela,mandarlo,mandarla,
compilarlo,compilare,finirlo,finirla,raccogliere,preparare,prepararlo,prepararti,firmarlo,girarti,materiale,
materiali,dati,documenti,documento,ricevute,fatture}
""",
    "ANSWERING": """
{rispondo,risposta,risponderti,rispondere,leggo,richiamo,richiamarti,rispondervi,riscontro,chiamata}
""",
    "WRONGWHEN": """
{ho,avevo,abbiamo} {sbagliato,confuso,invertito,scambiato,capito male,frainteso,segnato male} * {giorno,giorni,ora,
orario,orari,data,date,posto,indirizzo,sede,settimana,appuntamento,link,via,piano,stanza,sala,citofono,luogo} | mi
sono {sbagliata,sbagliato,confusa,confuso} * {giorno,ora,orario,data,posto,sede,settimana,indirizzo,appuntamento} |
{mi ero,avevo,mi sono,l avevo} {segnat~,scritt~,annotat~} * {altro,altra,domani,dopodomani,lunedi,martedi,mercoledi,
giovedi,venerdi,alle,settimana,diverso,diversa,un} | {pensavo,credevo,ero convint~,mi pareva,mi sembrava,avevo
capito,ero sicur~} * {fosse,era,che,alle} * {oggi,domani,ieri,lunedi,martedi,mercoledi,giovedi,venerdi,sabato,
settimana,alle,li,da voi,online} | non c e {nessuno,anima viva} | non {vedo,trovo} {nessuno,l ufficio,il posto,la
sede,la sala} | {non,ma} era {oggi,stamattina,adesso,alle,qui,domani} | era {oggi,qui,stamattina,alle} | {non,ma
non} era * {oggi,alle,stamattina,qui} | {mi sono,me ne sono,ho,avevo} {dimenticat~,scordat~} * {call,riunione,
appuntamento,incontro,videochiamata} | {saltato,dimenticato} l {appuntamento,incontro} | {giorno,orario,ora,posto,
indirizzo,luogo} sbagliat~ | {altro,diverso} {orario,giorno,posto} | sono {davanti,qui,gia,in} * {ma,pero} *
{chius~,nessuno,deserto,vuot~} | mi e {passat~,sfuggit~,uscit~} * {appuntamento,call,riunione,incontro} | {sede,
posto,ufficio,stanza,indirizzo,porta} {sbagliat~,chius~} | porta e chiusa | mi sono * {scordat~,dimenticat~} *
{riunione,call,appuntamento,incontro} | altra stanza | saltato la {call,riunione} | capito male l | {pensav~,
credev~,ero convint~,convint~,sicur~,giurat~,giurato,avrei giurato,capito,ricordav~,sapev~} * {fosse,era,avevamo
detto,di aver,alle,oggi,domani,ieri,lunedi,martedi,mercoledi,giovedi,venerdi,dopodomani,male,la prossima} | {avevo,
io avevo,m ero,mi ero} {segnat~,annotat~,in agenda,capito} {domani,oggi,per,le,lunedi,martedi,mercoledi,giovedi,
venerdi,un altr~,male,mezzogiorno,alle,il} | non c e {nessuno,anima} | {davanti,fuori,sotto,arrivat~,sono qui,sono
al,sono alla,sto al,suono,citofono} * {nessuno,chiuso,chiusa,altro,sbagliat~,vuoto} | {confus~,sbagliat~,scambiat~,
invertit~,mischiat~} {le,la,il,i,l,} {settimane,settimana,date,data,giorni,giorno,ora,ore,orari,orario,appuntamento,
indirizzo,sede,mese} | {vecchia,altra} {sede,indirizzo,filiale,ufficio} | {vecchio,altro} {indirizzo,ufficio,studio}
| {stanza,link,posto,sede,indirizzo,giorno,ora,orario,data,porta,piano,cancello,binario,treno,riunione} sbagliat~ |
{in agenda,sul calendario,in calendario,sull agenda} {ho,avevo,mi,ho scritto,c e,risulta} | {era,e} {oggi,domani,
ieri,lunedi,martedi,mercoledi,giovedi,venerdi,il 9,alle,da remoto,online} {o,no,vero,eh,allora} | {non era,ma era,ma
non era} {oggi,il,alle,domani,lunedi,martedi,mercoledi,giovedi,venerdi,qui,online} | {cambio dell ora,ora legale,ora
solare,fuso orario} | per niente {ci sono,andat~,venut~} | {un ora,un giorno,una settimana} {prima,dopo,in anticipo,
di anticipo} | {guidat~,andat~,venut~,arrivat~,presentat~} {fino,a,al,alla,nel,per} * {invece,vecchi~,sbagliat~,
niente,altra,vuoto,incontro e,riunione e} | {capito,letto,segnato} male {la,il,l,le} {data,giorno,ora,orario,
indirizzo,posto,luogo} | {avevamo,avevate,si era} detto {lunedi,martedi,mercoledi,giovedi,venerdi,sabato,alle,oggi,
domani} | {saltato,mancat~,scordat~,dimenticat~,perso} {l,la,il,del,della,dell} {appuntamento,riunione,call,
chiamata,incontro,visita,videocall}
""",
    "SENDV": """
{manda,mandi,mandami,mandarmi,mandarmelo,mandarmela,mandare,invia,invii,inviami,inviarmi,inoltra,inoltri,inoltrami,
inoltrarmi,gira,giri,girami,girarmi,condividi,condividere,condividimi,passi,passami,passarmi,allega,alleghi,
allegare,avere,inviare,ricevere}
""",
    "AGAIN": """
{ancora,nuovamente} | di nuovo | {un altra,una seconda,una terza,seconda,ancora una} {volta,copia} | un altra copia
| da capo
""",
    "WHATIS": """
{com era,qual era,qual e,quale era,dov e,dove avevi,dove sono,dove hai,dove erano,come era,cos era,quali erano,quali
sono} | {qual,quale,che} {e,era,era il,era la,login,utente,password,pin,mail,codice} | con {che,quale} {utente,mail,
account,indirizzo,nome} | {mi dici,mi ricordi,dimmi,ricordami,mi sai dire,mi ridici} {il,la,le,i} {mio,mia,miei,mie,
}
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
