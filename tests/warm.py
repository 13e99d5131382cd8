"""What a process apart imports: those of the tests are copies of one that has done so."""

import desktop.documents.own_templates
import desktop.importers.mail
import desktop.importers.portfolio
import desktop.importers.reading
import desktop.importers.reply
import desktop.importers.whatsapp.chat
import desktop.system.apart  # noqa: F401
