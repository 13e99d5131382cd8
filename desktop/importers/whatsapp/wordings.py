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
    r"weggelassen|ausgelassen|ausgeschlossen|nicht enthalten|"
    r"omitid[oa]s?|omitió|no incluid[oa]s?|excluid[oa]s?|"
    r"omis(?:e|es)?|absente?s?|exclue?s?|non inclus(?:e|es)?|"
    r"ocult[oa]s?|ocultad[oa]s?|não (?:revelad|incluíd)[oa]s?|"
    r"weggelaten|weggelaat|niet bijgevoegd|"
    r"omès|omes[oa]s?|udeladt|utelämna[dt]\w*|uteslut\w+|utelatt|ikke inkludert|sløyfet|"
    r"jätetty pois|jätettiin pois|ei sisällyte\w+|vynechán\w*|vynechan\w*|"
    r"elhagyva|kihagy\w+|omisă|izostavljen\w*|izpuščen\w*|praleist\w+|"
    r"dahil edilmedi|dahil değil|atlanmış|tidak (?:disertakan|dimasukkan)|disingkirkan|dikecualikan|bỏ qua|đã bỏ|"
    r"пропущен[оаы]?|отсутству\w+|відсутн\w+|не (?:добавлен|додано)|без (?:медиа|медіа)?файл\w*|"
    r"παραλε[ιί]φθηκ\w*|παραλήφθηκ\w*|εξαίρεση|παράλειψη|παράληψη"
)
"""A medium that was left out of the export."""

OMITTED_ELSEWHERE = (
    r"含まれていません|省略|略去|忽略|なし\Z|생략|제외됨|הושמט\w*|לא נכלל\w*|הוסרה|"
    r"لم يتم إدراج|تم استبعاد|غير مشمول\w*|حذف شد|چھوڑ دیا|نکال دی|نظر ?انداز|ถูกลบ|ละเว้น|ไม่มี|"
    r"छोड़ा गया|हटाई ग\w+|के बिना|वगळल\w*|शामिल नहीं|বাদ দে|mancant[ei]|"
    r"fehlen|manquante?s?|retiré|hiányzó|bez multivides|uten vedlegg|без файл"
)
"""The same where words are not set apart by spaces or the noun is not told: enough inside angle brackets."""

LEFT_OUT_ELSEWHERE = (
    r"(?:画像|動画|ビデオ|音声|音声メッセージ|スタンプ|gif|文書|ドキュメント|連絡先カード)(?:は|を)?"
    r"(?:含まれていません|省略されました|省略)|"
    r"(?:图片|图像|照片|影片|视频|音频|语音消息|贴图|gif ?(?:动态图)?|文件|文档|联系人卡片|"
    r"圖片|圖像|視頻|音訊|語音訊息|貼圖|gif ?圖片|聯絡人(?:卡片|名片)) ?(?:已被?)?(?:省略|略去|忽略)|"
    r"(?:이미지|사진|비디오|동영상|오디오|스티커|gif|문서|연락처 카드) ?(?:생략됨|제외됨)|"
    r"(?:ה?תמונה|סרטון הווידאו|קטע קול|סטיקר|gif|מסמך|כרטיס איש קשר) הושמט\w*|"
    r"(?:لم يتم إدراج|تم استبعاد|تم حذف) (?:ال)?\w+(?: \w+){0,2}|ال\w+ غير مشمول\w*|"
    r"\S+(?: \S+)? (?:छोड़ा गया|हटाई ग\S+|वगळल\S+)|ei kuvaa|kép küldése sikertelen|"
    r"gif retiré|document manquant|fiche contact manquante|"
    r"ไม่มี(?:รูปภาพ|ไฟล์เสียง|สติกเกอร์)|วิดีโอถูกลบ|ละเว้น ?(?:gif|เอกสาร)|บัตรรายชื่อที่ละเว้น|"
    r"(?:đã )?bỏ(?: qua)? (?:hình ảnh|video|sticker|tệp âm thanh|thẻ liên lạc|ảnh gif|tài liệu)"
)
"""Whole texts in place of a medium."""

MEDIUM = (
    r"media|image|photo|picture|video|audio|gif|sticker|document|file|contact card|video note|voice message|"
    r"view once (?:photo|video|voice message|message)|"
    r"immagine|foto|video|adesivo|documento|scheda (?:del )?contatto|biglietto da visita|contatto|"
    r"nota video|videomessaggio|messaggio vocale|nota vocale|"
    r"multimedia|pliki?|obraz\w*|grafik[aię]|zdjęci[ea]|wideo|film|dźwięk|plik audio|nagranie|naklejk[aię]|dokument|"
    r"wizytówk[aię](?: kontaktu)?|kart[aęy] kontaktu|wiadomość (?:wideo|głosow[aą])|notatk[aę] wideo|"
    r"medien|bild|videonachricht|videonotiz|sprachnachricht|kontaktkarte|datei|"
    r"imagen|vídeo|pegatina|tarjeta de contacto|nota de v[ií]deo|archivo|"
    r"médias?|vidéo|autocollant|(?:fiche|carte) (?:de )?contact|fichier|note vidéo|"
    r"mídia|imagem|áudio|figurinha|cartão d[eo] conta[c]?to|ficheiro|arquivo|mensagem de vídeo|"
    r"afbeelding|contactkaart|videonotitie|bestand|videobericht|visitekaartje|"
    r"bild|ljud|kontaktkort|bilde|lyd|klistremerke|billede|klistermærke|kuva|videota|tarraa|dokumenttia|gif-animaatio|"
    r"gif-анімацію|"
    r"obráze[kc]|obrázok|zvuk|zvukový soubor|nálepka|vizitka|karta kontaktu|kép|hang|videó|matrica|névjegykártya|"
    r"dokumentum|"
    r"imagine|clip video|imagem|contacto|ficheiro de áudio|imatge|vídeo|àudio|adhesiu|fitxer|"
    r"görüntü|görsel|ses|çıkartma|belge|kişi kartı|gambar|stiker|dokumen|kartu kontak|slika|naljepnica|posjetnica|"
    r"изображение|фото|видео|аудиофайл|аудио|стикер|документ|контакт|карточка контакта|"
    r"зображення|відео|аудіо|наклейку|картка контакту|εικόνα|βίντεο|ήχος|έγγραφο|αυτοκόλλητο|η κάρτα επαφής"
)
MEDIUM_STEM = (
    r"m[eéií]di|medy|meedia|multim|mitjans|view once|foto|photo|imag|immagin|video|v[ií]deo|wideo|audio|áudio|sticker|"
    r"gif|document|dokument|documento|contact|kontakt|file|fichier|ficheiro|archivo|arquivo|datei|plik|bestand|"
    r"message|messaggi|nachricht|bild|obraz|медиа|медіа|медиј|файл|πολυμέσ|αρχεί|fayl"
)
"""What is left out is one of these: a quoted `<omissis>` is no medium."""

ATTACHED = (
    r"attach|allegat|załącz|zalacz|angehängt|angefügt|anhang|adjunt|jointe?|anex|bijgevoegd|bijlage|"
    r"dołącz|přilož|prilož|pripojen|privitku|vedhæft|bifoga|vedlagt|liite|csatol|atașat|ataşat|ekli|terlampir|dilampir|"
    r"đính kèm|aangeheg|прикреп|прикріп|прикачен|вложен|добавлен|додан|συνημμ|επισυν|מצורף|מצורפת|مرفق|پیوست|संलग्न|अटैच|"
    r"添付|附件|첨부|แนบ"
)
"""Stems of 'file attached'."""

DELETED = (
    r"(?:this message was deleted|you deleted this message)(?: (?:by|as) (?:an |the |group )?admin\b.{0,60})?|"
    r"questo messaggio è stato eliminato(?: da(?:ll'|l | )?(?:un )?amministrator.{0,60})?|"
    r"hai eliminato questo messaggio(?: (?:come|in qualità di) .{0,40})?|messaggio eliminato|"
    r"(?:ta|twoja) wiadomość została (?:przez ciebie )?usunięta(?: przez .{1,60})?|usunięto t[ęe] wiadomość|"
    r"usun(?:ął|ęła)[eaś(),/ -]{0,12}(?:ęłaś\)?)? t[ęe] wiadomość|usunięto wiadomość|wiadomość (?:została )?usunięta|"
    r"diese nachricht wurde (?:von .{1,60} )?gelöscht|du hast diese nachricht gelöscht|nachricht gelöscht|"
    r"se eliminó este mensaje|este mensaje (?:fue|ha sido) eliminado(?: por .{1,60})?|"
    r"(?:has eliminado|eliminaste) este mensaje|mensaje eliminado|"
    r"ce message a été supprimé(?: par .{1,60})?|(?:vous avez|tu as) supprimé ce message|message supprimé|"
    r"(?:essa|esta) mensagem foi (?:apagada|eliminada|excluída)(?: por .{1,60})?|mensagem (?:apagada|eliminada)|"
    r"(?:você )?(?:apagou|eliminou|apagaste|eliminaste) (?:esta|essa) mensagem|"
    r"dit bericht (?:is|werd) verwijderd(?: door .{1,60})?|(?:u hebt|u heeft|je hebt|jij hebt) dit bericht verwijderd|"
    r"aquest missatge (?:s'ha (?:eliminat|suprimit)|està esborrat)|has (?:suprimit|esborrat) aquest missatge|"
    r"tato zpráva byla (?:smazána|odstraněna)|tuto zprávu jste (?:smazal|odstranil)[/a-y]*|"
    r"táto správa bola odstránená|túto správu ste odstránili|"
    r"(?:det här|detta) meddelande[t]? (?:har raderats|raderades)|du (?:raderade|har tagit bort) (?:det här |detta )?"
    r"meddelande[t]?|denne besked (?:blev|er blevet) slettet|du (?:slettede|har slettet) denne besked|"
    r"denne meldingen ble slettet|du slettet denne meldingen|tämä viesti poistettiin|poistit tämän viestin|"
    r"ez az üzenet (?:törölve lett|törlésre került)|ezt az üzenetet törölt(?:ed|ék)|törölted ezt az üzenetet|"
    r"acest mesaj a fost [șş]ters|a[țţ]i [șş]ters acest mesaj|bu mesaj silindi|bu mesajı sildiniz|"
    r"(?:pesan|mesej) ini (?:telah )?(?:dihapus|dipadam)|anda (?:telah )?(?:menghapus|memadamkan) (?:pesan|mesej) ini|"
    r"ova (?:je poruka|poruka je) izbrisana|izbrisali ste ovu poruku|to sporočilo je bilo izbrisano|"
    r"(?:это|данное) сообщение (?:было )?удалено|вы удалили (?:это|данное) сообщение|"
    r"це повідомлення (?:було )?видалено|ви видалили це повідомлення|съобщението беше изтрито|"
    r"αυτό το μήνυμα διαγράφηκε|διαγράψατε (?:αυτό )?το μήνυμα|"
    r"tin nhắn này đã bị x[oó][áa]|bạn đã x[oó][áa] tin nhắn này|"
    r"הודעה זו נמחקה|מחקת (?:את ההודעה הזו|הודעה זו)|تم حذف هذه الرسالة|لقد حذَ?فت هذه الرسالة|"
    r"أنت حذَ?فت هذه الرسالة|این پیام حذف شد(?:ه است)?|شما این پیام را حذف کردید|"
    r"यह मैसेज डिलीट कर दिया गया(?: है)?|आपने यह मैसेज डिलीट किया|यह संदेश मिटाया गया|"
    r"このメッセージは削除されました。?|(?:この)?メッセージを削除しました。?|"
    r"(?:此|这条|這則|该)(?:訊息|消息|信息)已(?:被)?(?:刪除|删除)。?|(?:您|你)已?(?:刪除|删除)(?:了)?(?:此|这条|這則)(?:訊息|消息)。?|"
    r"(?:이 )?메시지는 삭제되었습니다|삭제된? 메시지입니다|삭제한 메시지입니다|(?:이 )?메시지를 삭제했습니다|"
    r"ข้อความนี้ถูกลบ(?:แล้ว)?|คุณ(?:ได้)?ลบข้อความนี้"
)
"""The whole text of a message that its writer took back."""

EDITED = (
    r"edited|modificat[oa]|zmienion[ay]|zmodyfikowan[ay]|edytowan[ay]|bearbeitet|editad[oa]|editó|modifié|bewerkt|"
    r"gewijzigd|upraven|redigera[dt]s?|redigeret|redigert|muokattu|szerkeszt|editat|düzenlendi|изменено|отредактир|"
    r"відредагов|змінен|τροποποιήθηκε|επεξεργ|diedit|disunting|chỉnh sửa|แก้ไข|נערכה|تم تعديل|ویرایش|संपादित|एडिट|"
    r"編集|编辑|編輯|수정"
)
"""Stems inside the angle brackets at the end of a changed message."""

EDITED_WHAT = (
    r"message|messaggio|wiadomoś|nachricht|mensa[jg]e|bericht|missatge|zpráv|správ|meddeland|besked|melding|viesti|üzenet|"
    r"mesaj|сообщени|повідомленн|μήνυμα|pesan|mesej|poruka|tin nhắn|ข้อความ|הודעה|رسالة|پیام|संदेश|मैसेज|"
    r"メッセージ|消息|訊息|信息|메시지"
)
"""What was changed: the mark names it, a person's own `<edited photo>` does not."""

CALL_NOUN = _set(
    """
    call videocall chiamata videochiamata telefonata połączenie rozmowa wideorozmowa wideopołączenie anruf
    sprachanruf videoanruf gruppenanruf gruppensprachanruf gruppenvideoanruf audioanruf llamada videollamada appel
    chamada videochamada ligação oproep spraakoproep videooproep groepsoproep groepsspraakoproep groepsvideooproep
    audiooproep
    spraakgesprek videogesprek groepsgesprek groepsvideogesprek groepsspraakgesprek
    hovor videohovor samtal videosamtal röstsamtal opkald videoopkald taleopkald anrop videoanrop
    taleanrop puhelu videopuhelu äänipuhelu trucada videotrucada poł videosamtale stemoproep apel hanghívás videohívás
    videóhívás arama araması çağrı poziv videopoziv panggilan
    звонок аудиозвонок видеозвонок дзвінок аудіодзвінок відеодзвінок обаждане κλήση βιντεοκλήση
    """
)
CALL_TYPE = _set(
    """
    voice video audio group vocale gruppo głosowe głosowa wideo grupowe grupowa sprach gruppen voz vídeo grupal
    grupo vocal vidéo groupe spraak groeps telefoniczne hlasový veu röst głos grup sesli görüntülü suara glasovni
    голосовой групповой голосовий груповий гласово видео φωνητική ομαδική
    """
)
"""A call noun alone is a word people write; with its sort beside it, or as a compound, it is WhatsApp's."""

MISSED = _set(
    """
    missed persa perse nieodebrane nieodebrana verpasster verpasste verpasst perdida perdido manqué manquée
    gemiste gemist silenced silenziata wyciszone wyciszona stummgeschalteter stummgeschaltet silenciada silencieux
    silencieuse gedempte zmeškaný missat ubesvaret ubesvart tapt mistet vastaamaton unanswered gemis
    atendida respondida contestada perduda ratat nepreluat pierdut cevapsız propušteni propušten terlepas terjawab
    пропущенный пропущенная пропущений пропуснато αναπάντητη fogadott
    """
)
CALL_SMALL = _set(
    """
    you a an un una uno le la el de da di del des en em w na du hast hai perso einen eine the have incoming
    outgoing in entrata uscita arrivo przychodzące wychodzące eingehender ausgehender entrante saliente entrant
    sortant recebida efetuada inkomende uitgaande não no nem tak sin senza grup grubu
    """
)

CALL_ELSEWHERE = (
    r"(?P<missed>(?:音声通話の?|ビデオ通話の?)?不在着信|未接(?:語音|语音|視訊|视频|視像)?(?:群組|群组)?(?:通話|通话|來電|来电)|"
    r"부재중 (?:음성 ?|영상 ?|그룹 ?)*(?:통화|전화)|שיחה קולית שלא נענתה|שיחת וידאו שלא נענתה|"
    r"مكالمة (?:صوتية|فيديو|مرئية|جماعية)(?: جماعية)? (?:فائتة|لم يرد عليها)|"
    r"تماس (?:صوتی|تصویری) (?:پاسخ داده نشده|بیپاسخ)|"
    r"मिस्ड (?:वॉइस|वीडियो|व्हॉइस|व्हिडिओ) कॉल|(?:वॉइस|वीडियो) कॉल मिस हुई|छूटी हुई \w+ कॉल|"
    r"cuộc gọi (?:thoại |video )?nhỡ(?: video)?|สายที่ไม่ได้รับ|(?:สายโทร)?วิดีโอ(?:คอล)?ที่ไม่ได้รับ)|"
    r"音声通話|ビデオ通話|語音通話|语音通话|視訊通話|视频通话|음성 ?통화|영상 ?통화|"
    r"שיחה קולית|שיחת וידאו|مكالمة (?:صوتية|فيديو)|"
    r"वॉइस कॉल|वीडियो कॉल"
)
"""Whole names of calls in other scripts, missed ones first."""

UNANSWERED = (
    r"no answer|not answered|unanswered|declined|rejected|cancell?ed|busy|focus mode|missed|silenced|"
    r"nessuna risposta|senza risposta|non risposto|non risposta|rifiutata|annullata|occupato|"
    r"brak odpowiedzi|bez odpowiedzi|nie odebrano|nieodebran\w+|odrzucon\w+|anulowan\w+|zajęte|"
    r"keine antwort|nicht angenommen|nicht beantwortet|abgelehnt|abgebrochen|besetzt|"
    r"sin respuesta|no respondida|no contestada|rechazada|cancelada|"
    r"sans réponse|pas de réponse|aucune réponse|refusé|annulé|"
    r"sem resposta|não atendida|recusada|geen antwoord|niet beantwoord|geweigerd|geannuleerd|"
    r"нет ответа|отменен|отклонен|немає відповіді|cevap yok|yanıt yok|応答なし|无应答|無人接聽|응답 없음"
)
"""After a call's noun: it did not come about."""

CALL_BACK = (
    r"(?:tap|click|press) to call back|tocca per richiamare|premi per richiamare|dotknij, aby oddzwonić|"
    r"naciśnij, aby oddzwonić|tippe(?:n sie)?,? (?:zum|um|hier).{0,20}(?:rückruf|zurückrufen|zurückzurufen)|"
    r"zum zurückrufen.{0,20}|toca para (?:volver a llamar|devolver la llamada)|"
    r"(?:appuyez|touchez) pour rappeler|toque para (?:ligar|retornar)[^.]{0,30}|"
    r"tik om terug te bellen|tippen,? .{0,30}|answered on other device|risposto su .{1,30}|odebrano na .{1,40}|"
    r"appuyer pour rappeler|pulsa para .{3,30}|terugbellen|tik om .{3,20}|click to call back|"
    r"нажмите, чтобы перезвонить|коснитесь, чтобы .{3,20}|geri aramak için dokun\w*|stuknij, aby oddzwonić|"
    r"auf .{1,20} (?:gerät )?angenommen|\d+ (?:invited|joined|people|invitat\w*|persone|zaproszon\w*|osoby?|eingeladen)"
)

HOURS = r"hours?|hrs?|h|or[ae]|godz\w*|std|stunden?|horas?|heures?|uur|uren|ч|час\w*|год|sa|saat|時間|小时|小時|시간"
MINUTES = r"minut\w*|mins?|min|m|minuten|мин\w*|хв\w*|dk|dakika|分|分钟|分鐘|분"
SECONDS = r"seconds?|secs?|sec|s|second[oi]|sek\w*|segundos?|secondes?|seg|seconden|сек\w*|с|sn|saniye|秒|초"

NOT_A_NOTICE = (
    r"poll|sondaggio|ankieta|umfrage|encuesta|sondage|enquete|peiling|sondagem|anketa|"
    r"location|live location|posizione|lokalizacja|standort|live-standort|ubicación|localisation|position|lieu|"
    r"localização|locatie|опрос|опитування|anket|kysely|omröstning|afstemning|avstemning|szavazás|sondaj|投票|アンケート|"
    r"местоположение|konum|sijainti|poloha|placering|posisjon|位置|位置情報|위치|الموقع|מיקום|event|evento|wydarzenie|veranstaltung|événement|evenement|contact|"
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
    r"szyfrowane end-to-end|encriptad|xifrats|salataan|enkripsi|disulitkan|mã hóa|"
    r"krypterad|krypteret|kryptert|šifrov|šifrován|titkosít|criptat|criptare|şifreli|шифрован|шифруван|κρυπτογρ[άα]φ|"
    r"暗号化|加密|암호화|מוצפנ|مشفرة|เข้ารหัส|محمية|رمزگذاری|एन्क्रिप्"
)
SPEAKS_OF_MESSAGES = (
    r"messages?\b|i messaggi|messaggi|wiadomości|nachrichten|los mensajes|mensajes|les messages|as mensagens|mensagens|"
    r"berichten|zprávy|správy|meddelanden|beskeder|meldinger|ข้อความ|viestit|az üzenetek|mesajele|mesajlar|сообщения|"
    r"повідомлення|τα μηνύματα|els missatges|pesan|mesej|tin nhắn|メッセージ|訊息|消息|메시지|ההודעות|הודעות|الرسائل|"
    r"پیام|मैसेज|your messages|this chat|questa chat|ten czat|dieser chat|calls|le chiamate|"
    r"i tuoi messaggi|twoje wiadomości|deine nachrichten|tus mensajes|vos messages|suas mensagens|je berichten"
)
"""How the encryption notice begins: with this and the stem above it is a notice whoever 'sent' it."""

SECURITY_CODE = (
    r"(?:your |il tuo |twój |deine |tu |votre |o seu |seu |je |uw )?"
    r"(?:security code|codice di sicurezza|kod (?:zabezpieczeń|bezpieczeństwa)|sicherheitsnummer|sicherheitscode|"
    r"código de seguridad|code de sécurité|código de segurança|beveiligingscode)\b.{0,80}"
    r"(?:change|cambiat|zmieni|geändert|cambi|changé|mudou|alterad|gewijzigd|veranderd)"
)

BUSINESS = (
    r"(?:this business|this chat is with|this company|questa (?:azienda|attività)|questa chat è con|ta firma|"
    r"dieses unternehmen|diese unternehmen|esta empresa|este negocio|cette entreprise|dit bedrijf)\b"
    r".{0,200}(?:whatsapp|meta\b|facebook|business account|account business|konto firmowe|unternehmenskonto|"
    r"cuenta de empresa|conta comercial|compte professionnel|bedrijfsaccount)"
)
"""How WhatsApp says that a business is at the other end."""

NO_ONE = _set("system sistema système systeem systém whatsapp")
"""Names under which some tools write the notices, which have no sender."""

SECURITY_CODE_ELSEWHERE = (
    r"cambió tu código de seguridad con|codi de seguretat amb|код безопасности с контактом|код безпеки з контактом|"
    r"mã bảo mật của bạn với|kode keamanan anda dengan|kod keselamatan anda dengan|รหัสความปลอดภัยของคุณกับ|"
    r"とのセキュリティコードが変更|आपका सुरक्षा कोड बदल|bezpečnostní kód mezi vámi|güvenlik kodu değişti|"
    r"din (?:säkerhetskod|sikkerhedskode)|sikkerhetskoden med|turvanumerosi|biztonsági kódja megváltozott|"
    r"codul (?:dvs\.|tău) de securitate|之間的安全代碼|的安全碼已變更|的安全代码已更改|"
    r"님과의 보안 코드|קוד האבטחה|رمز أمانك"
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

DOINGS_ELSEWHERE = (
    r"님이 나갔|님을 추가|님을 내보냈|그룹을 만들|退出了|加入了|新增了|移除了|建立了|创建了|"
    r"追加しました|退出しました|削除しました|作成しました|"
    r"\b(?:добавил|удалил|создал|изменил|покинул|вышел|вышла)|\b(?:ekledi|ayrıldı|çıkardı|oluşturdu|değiştirdi)\b|"
    r"أضاف|غادر|أنشأ|הוסיפ|יצר|שינה"
)

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
