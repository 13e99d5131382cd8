"""The words WhatsApp itself writes into exports, by language: media, deleted, edited, calls, notices."""

from __future__ import annotations

# Everything is matched against folded text: without invisible marks, case folded, single spaces.
# Phones change these wordings from version to version, so whole sentences are avoided where a stem decides.


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


OMITTED = (
    r"omitted|not included|"
    r"omess[oaie]|esclus[oaie]|non inclus[oaie]|"
    r"pominięt\w{1,3}|pominieto|nie dołączono|niedołączon\w+|nie uwzględniono|"
    r"weggelassen|ausgeschlossen|nicht enthalten|"
    r"omitid[oa]s?|no incluid[oa]s?|excluid[oa]s?|"
    r"omis(?:e|es)?|absente?s?|exclue?s?|non inclus(?:e|es)?|"
    r"ocult[oa]s?|ocultad[oa]s?|não (?:revelad|incluíd)[oa]s?|"
    r"weggelaten|niet bijgevoegd|"
    r"omès|omes[oa]s|udeladt|utelämna[dt]\w*|utelatt|jätet\w+ pois|vynechán\w*|vynechan\w*|"
    r"elhagyva|kihagyva|omiș?i|dahil edilmedi|пропущен\w*|без медиафайлов|εξαίρεση\w*"
)
"""A medium that was left out of the export."""

MEDIUM = (
    r"media|image|photo|picture|video|audio|gif|sticker|document|file|contact card|video note|voice message|"
    r"view once (?:photo|video|voice message|message)|"
    r"immagine|foto|video|adesivo|documento|scheda (?:del )?contatto|biglietto da visita|contatto|"
    r"nota video|videomessaggio|messaggio vocale|nota vocale|"
    r"multimedia|pliki?|obraz\w*|grafik[aię]|zdjęci[ea]|wideo|film|dźwięk|plik audio|nagranie|naklejk[aię]|dokument|"
    r"wizytówk[aię]|kart[aęy] kontaktu|wiadomość (?:wideo|głosow[aą])|notatk[aę] wideo|"
    r"medien|bild|videonachricht|videonotiz|sprachnachricht|kontaktkarte|datei|"
    r"imagen|vídeo|pegatina|tarjeta de contacto|nota de v[ií]deo|archivo|"
    r"médias?|vidéo|autocollant|(?:fiche|carte) (?:de )?contact|fichier|note vidéo|"
    r"mídia|imagem|áudio|figurinha|cartão d[eo] conta[c]?to|ficheiro|arquivo|mensagem de vídeo|"
    r"afbeelding|contactkaart|videonotitie|bestand|videobericht"
)

ATTACHED = (
    r"attach|allegat|załącz|zalacz|angehängt|angefügt|anhang|adjunt|jointe?|anex|bijgevoegd|bijlage|"
    r"přilož|prilož|vedhæft|bifoga|vedlagt|liitetty|csatol|atașat|ataşat|ekli|прикреп|вложен|додан|συνημμ"
)
"""Stems of 'file attached'."""

DELETED = (
    r"(?:this message was deleted|you deleted this message)(?: by .{1,60})?|"
    r"questo messaggio è stato eliminato(?: da.{1,60})?|hai eliminato questo messaggio|messaggio eliminato|"
    r"(?:ta|twoja) wiadomość została (?:przez ciebie )?usunięta(?: przez .{1,60})?|usunięto t[ęe] wiadomość|"
    r"usun(?:ął|ęła)[eaś(),/ -]{0,12}(?:ęłaś\)?)? t[ęe] wiadomość|usunięto wiadomość|wiadomość (?:została )?usunięta|"
    r"diese nachricht wurde (?:von .{1,60} )?gelöscht|du hast diese nachricht gelöscht|nachricht gelöscht|"
    r"se eliminó este mensaje|este mensaje (?:fue|ha sido) eliminado(?: por .{1,60})?|"
    r"(?:has eliminado|eliminaste) este mensaje|mensaje eliminado|"
    r"ce message a été supprimé(?: par .{1,60})?|(?:vous avez|tu as) supprimé ce message|message supprimé|"
    r"(?:essa|esta) mensagem foi (?:apagada|eliminada|excluída)(?: por .{1,60})?|mensagem (?:apagada|eliminada)|"
    r"(?:você )?(?:apagou|eliminou|apagaste|eliminaste) (?:esta|essa) mensagem|"
    r"dit bericht (?:is|werd) verwijderd(?: door .{1,60})?|(?:u hebt|u heeft|je hebt|jij hebt) dit bericht verwijderd|"
    r"aquest missatge s'ha eliminat|tato zpráva byla smazána|táto správa bola odstránená|"
    r"det här meddelandet (?:har raderats|raderades)|denne besked blev slettet|denne meldingen ble slettet|"
    r"tämä viesti poistettiin|ez az üzenet törölve lett|acest mesaj a fost șters|bu mesaj silindi|"
    r"(?:это|данное) сообщение (?:было )?удалено|це повідомлення (?:було )?видалено"
)
"""The whole text of a message that its writer took back."""

EDITED = (
    r"edited|modificat[oa]|zmienion[ay]|zmodyfikowan[ay]|edytowan[ay]|bearbeitet|editad[oa]|editó|modifié|bewerkt|"
    r"gewijzigd|upraven|redigera[dt]s?|redigeret|redigert|muokattu|szerkeszt|editat|düzenlendi|изменено|отредактир|"
    r"відредагов"
)
"""Stems inside the angle brackets at the end of a changed message."""

CALL_NOUN = _set(
    """
    call videocall chiamata videochiamata telefonata połączenie rozmowa wideorozmowa wideopołączenie anruf
    sprachanruf videoanruf gruppenanruf gruppensprachanruf gruppenvideoanruf audioanruf llamada videollamada appel
    chamada videochamada ligação oproep spraakoproep videooproep groepsoproep groepsspraakoproep groepsvideooproep
    audiooproep
    spraakgesprek videogesprek groepsgesprek groepsvideogesprek groepsspraakgesprek
    hovor videohovor samtal videosamtal röstsamtal opkald videoopkald taleopkald anrop videoanrop
    taleanrop puhelu videopuhelu äänipuhelu trucada videotrucada
    """
)
CALL_TYPE = _set(
    """
    voice video audio group vocale gruppo głosowe głosowa wideo grupowe grupowa sprach gruppen voz vídeo grupal
    grupo vocal vidéo groupe spraak groeps telefoniczne hlasový veu röst
    """
)
"""A call noun alone is a word people write; with its sort beside it, or as a compound, it is WhatsApp's."""

MISSED = _set(
    """
    missed persa perse nieodebrane nieodebrana verpasster verpasste verpasst perdida perdido manqué manquée
    gemiste gemist silenced silenziata wyciszone wyciszona stummgeschalteter stummgeschaltet silenciada silencieux
    silencieuse gedempte zmeškaný missat ubesvaret tapt vastaamaton unanswered
    """
)
CALL_SMALL = _set(
    """
    you a an un una uno le la el de da di del des en em w na du hast hai perso einen eine the have incoming
    outgoing in entrata uscita arrivo przychodzące wychodzące eingehender ausgehender entrante saliente entrant
    sortant recebida efetuada inkomende uitgaande
    """
)

UNANSWERED = (
    r"no answer|not answered|unanswered|declined|rejected|cancell?ed|busy|focus mode|missed|silenced|"
    r"nessuna risposta|senza risposta|non risposto|non risposta|rifiutata|annullata|occupato|"
    r"brak odpowiedzi|bez odpowiedzi|nie odebrano|nieodebran\w+|odrzucon\w+|anulowan\w+|zajęte|"
    r"keine antwort|nicht angenommen|nicht beantwortet|abgelehnt|abgebrochen|besetzt|"
    r"sin respuesta|no respondida|no contestada|rechazada|cancelada|"
    r"sans réponse|pas de réponse|aucune réponse|refusé|annulé|"
    r"sem resposta|não atendida|recusada|geen antwoord|niet beantwoord|geweigerd|geannuleerd"
)
"""After a call's noun: it did not come about."""

CALL_BACK = (
    r"(?:tap|click|press) to call back|tocca per richiamare|premi per richiamare|dotknij, aby oddzwonić|"
    r"naciśnij, aby oddzwonić|tippe(?:n sie)?,? (?:zum|um|hier).{0,20}(?:rückruf|zurückrufen|zurückzurufen)|"
    r"zum zurückrufen.{0,20}|toca para (?:volver a llamar|devolver la llamada)|"
    r"(?:appuyez|touchez) pour rappeler|toque para (?:ligar|retornar)[^.]{0,30}|"
    r"tik om terug te bellen|tippen,? .{0,30}|answered on other device|risposto su .{1,30}|odebrano na .{1,40}|"
    r"auf .{1,20} (?:gerät )?angenommen|\d+ (?:invited|joined|people|invitat\w*|persone|zaproszon\w*|osoby?|eingeladen)"
)

HOURS = r"hours?|hrs?|h|or[ae]|godz\w*|std|stunden?|horas?|heures?|uur|uren"
MINUTES = r"minut\w*|mins?|min|m|minuten"
SECONDS = r"seconds?|secs?|sec|s|second[oi]|sek\w*|segundos?|secondes?|seg|seconden"

NOT_A_NOTICE = (
    r"poll|sondaggio|ankieta|umfrage|encuesta|sondage|enquete|peiling|sondagem|anketa|"
    r"location|live location|posizione|lokalizacja|standort|live-standort|ubicación|localisation|position|lieu|"
    r"localização|locatie|event|evento|wydarzenie|veranstaltung|événement|evenement|contact|"
    r"waiting for this message|in attesa d|oczekiwanie na|warte auf diese|esperando (?:el|este) mensaje|"
    r"en attente d|aguardando|a aguardar|wachten op dit|"
    r"you received a view once|hai ricevuto un(?:a)? \w+ (?:visualizzabil|da visualizzare|effimer)|"
    r"this message can't be displayed|this message is not supported|you received a message but|"
    r"https?://|@|rsvp|order|ordine|product|prodotto"
)
"""How marked texts of people begin that are not notices: polls, places, messages not yet there."""

ENCRYPTION = (
    r"end-to-end encrypt|end-to-end-verschlüssel|ende-zu-ende|crittograf|szyfrowan|zaszyfrowan|"
    r"cifrad[oa]s de extremo|chiffré|chiffrement|criptografad|encriptad|end-to-end versleutel|"
    r"krypterad|krypteret|kryptert|šifrov|šifrován|titkosít|criptat|şifreli|шифрован|шифруван|κρυπτογράφη"
)
SPEAKS_OF_MESSAGES = (
    r"messages?\b|i messaggi|messaggi|wiadomości|nachrichten|los mensajes|mensajes|les messages|as mensagens|mensagens|"
    r"berichten|zprávy|správy|meddelanden|beskeder|meldinger|viestit|az üzenetek|mesajele|mesajlar|сообщения|"
    r"повідомлення|τα μηνύματα|your messages|this chat|questa chat|ten czat|dieser chat|calls|le chiamate|"
    r"i tuoi messaggi|twoje wiadomości|deine nachrichten|tus mensajes|vos messages|suas mensagens|je berichten"
)
"""How the encryption notice begins: with this and the stem above it is a notice whoever 'sent' it."""

SECURITY_CODE = (
    r"(?:your |il tuo |twój |deine |tu |votre |o seu |seu |je |uw )?"
    r"(?:security code|codice di sicurezza|kod (?:zabezpieczeń|bezpieczeństwa)|sicherheitsnummer|sicherheitscode|"
    r"código de seguridad|code de sécurité|código de segurança|beveiligingscode)\b.{0,80}"
    r"(?:change|cambiat|zmieni|geändert|cambi|changé|mudou|alterad|gewijzigd|veranderd)"
)

DOINGS = (
    r"(?:created|changed|deleted|removed|reset|pinned|turned (?:on|off)|updated|started|set) "
    r"(?:the |this |a |an |their |your )?(?:group|subject|security|phone|message|chat|disappearing|invite|community)|"
    r"(?:created group|changed to\b|changed from\b|joined using|joined from|was added|were added|was removed|"
    r"left$|left the group$|you're now an admin|no longer an admin|blocked this contact|added you|added \S)|"
    r"(?:ha|hai|ho|hanno) (?:creato|cambiato|modificato|aggiunto|rimosso|abbandonato|eliminato l|fissato|attivato|"
    r"disattivato|reimpostato|impostato|aggiornato|bloccato)|ti ha (?:aggiunto|rimosso)|"
    r"(?:è|sei) (?:stato|stata) (?:aggiunt|rimoss)\w+|si è unit[oa]|è entrat[oa]|è uscit[oa]|"
    r"(?:utworzył|zmienił|dodał|usunął|usunęł|opuścił|dołączył|przypiął|przypięł|włączył|wyłączył|zaktualizował|"
    r"zablokował|odszedł|odeszł|ustawił)\w{0,4}\b|(?:został|zostałeś|została|zostałaś|zostało)\w* (?:dodan|usunięt)\w+|"
    r"(?:hat|hast) (?:.{1,80} )?(?:erstellt|geändert|hinzugefügt|entfernt|verlassen|angepinnt|fixiert|aktiviert|"
    r"deaktiviert|zurückgesetzt|gewechselt|blockiert|gelöscht)|hat den betreff|hat die gruppe|wurdest hinzugefügt|"
    r"wurde (?:hinzugefügt|entfernt)|ist (?:über .{1,60} )?beigetreten|"
    r"(?:creó|cambió|añadió|agregó|eliminó|salió|fijó|activó|desactivó|actualizó|creaste|cambiaste|añadiste|"
    r"se unió)\b|ha (?:creado|cambiado|añadido|salido)|"
    r"(?:a|as|avez) (?:créé|changé|modifié|ajouté|retiré|supprimé|quitté|épinglé|activé|désactivé|rejoint)|"
    r"a été (?:ajouté|retiré)|"
    r"(?:criou|mudou|alterou|adicionou|removeu|saiu|entrou|fixou|ativou|desativou)\b|foi adicionad|"
    r"(?:heeft|hebt) (?:.{1,80} )?(?:gemaakt|aangemaakt|gewijzigd|toegevoegd|verwijderd|verlaten|vastgezet)"
)
"""What a notice says that somebody did, after the name. Never looked for in what a person wrote."""

TITLES = (
    r"whatsapp[ _-]chat[ _-]+(?:with|mit|met|med)[ _]",
    r"whatsapp[ _]chat[ _]-[ _]",
    r"whatsapp[ _]?-?[ _]?chat[ _]",
    r"chat[ _](?:de[ _])?whatsapp[ _](?:con|-)[ _]",
    r"chat[ _]whatsapp[ _]",
    r"czat[ _](?:na[ _])?whatsapp(?:ie)?[ _](?:z|-)[ _](?:użytkownikiem[ _])?",
    r"discussion[ _]whatsapp[ _](?:avec|-)[ _]",
    r"conversa[ _](?:do|no)[ _]whatsapp[ _](?:com|-)[ _]",
)
"""How the names of exported files begin, before the name of the chat."""
