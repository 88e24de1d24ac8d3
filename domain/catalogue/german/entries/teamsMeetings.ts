import type { EntryWords } from '../../entry';

/** Who gets into meetings and what they may do (Teams). */
export const teamsMeetings: Record<string, EntryWords> = {
  meeting_anonymousstartmeeting_v1: {
    meaning:
      'Eine Besprechung beginnt erst, wenn jemand aus der Schule da ist, und nicht schon, wenn Unbekannte den Link öffnen.',
    why: 'Schülerinnen und Schüler, die auf die Lehrkraft warten, sollen nie mit einem Fremden allein im Raum sein, der zuerst da war.',
    usersNotice:
      'Eltern, die ohne Konto über einen Link kommen, warten, bis die Lehrkraft da ist, so wie sie es auf dem Flur täten.',
    licence: 'Besprechungsrichtlinien gehören in A1, A3 und A5 gleichermaßen zu Teams.',
    verify:
      'Teams admin center, Meeting policies, Global: „Anonymous users and dial-in callers can start a meeting“ ist aus.',
    rollBack: 'Schalten Sie es in einer Richtlinie für die eine Gruppe ein, die unbeaufsichtigte Räume braucht.',
  },
  meeting_autoadmitusers_v1: {
    meaning: 'Wer eingeladen ist, kommt direkt hinein; alle anderen bleiben im Wartebereich (lobby).',
    why: 'Links zu Besprechungen machen unter Schülerinnen und Schülern in Minuten die Runde, samt der Aufforderung, den Unterricht zu stören.',
    usersNotice:
      'Nachzügler lässt die Lehrkraft mit einem Klick herein; wer über einen weitergereichten Link statt über die Einladung kommt, wartet.',
    licence: 'Den Wartebereich gibt es in allen Plänen von Teams.',
    verify:
      'In der Richtlinie steht „Who can bypass the lobby“ auf People who were invited; mit einem nicht eingeladenen Testkonto warten Sie.',
    rollBack:
      'Wählen Sie „People in my org“: Schülerinnen und Schüler Ihrer Schule warten dann nicht mehr, Außenstehende weiterhin.',
  },
  meeting_designatedpresenter_v1: {
    meaning:
      'Zunächst bestimmt die Person, die eine Besprechung organisiert, wer präsentiert; alle anderen sehen und hören nur zu und sprechen mit.',
    why: 'Wer präsentiert, kann die Lehrkraft stummschalten, Mitschülerinnen und Mitschüler hinauswerfen und jedes beliebige Bild auf dreißig Bildschirme bringen.',
    usersNotice:
      'Vor einem Referat gibt die Lehrkraft der vortragenden Person das Recht zu präsentieren: zwei Klicks in der Teilnehmerliste.',
    licence: 'Die Rollen in Besprechungen bringt die Teams-App selbst mit.',
    verify:
      'In der Richtlinie Global steht „Who can present“ auf Only organizers and co-organizers; in einer Testbesprechung fehlt einem Schülerkonto der Knopf Share.',
    rollBack:
      'Stellen Sie die Vorgabe auf Everyone oder People in my organization; bereits geplante Besprechungen behalten ihre eigene Wahl.',
  },
  meeting_externalrequestcontrol_v1: {
    meaning:
      'Während jemand den Bildschirm teilt, können Externe weder um die Maus bitten noch sie überlassen bekommen.',
    why: '„Ich bringe das kurz für Sie in Ordnung“, sagt ein falscher Kundendienst am Telefon, und am Ende ist auf dem Rechner im Sekretariat ein Programm installiert.',
    usersNotice:
      'Lieferanten brauchen für ihre Fernhilfe ein richtiges Fernwartungsprogramm; sonst vermisst es niemand.',
    licence: 'Hinter dem Schalter für die Steuerung steckt kein besonderer Plan.',
    verify:
      'Prüfen Sie „External participants can give or request control“: in jeder verwendeten Besprechungsrichtlinie aus.',
    rollBack:
      'Legen Sie eine Richtlinie an, in der es eingeschaltet ist, und geben Sie sie den IT-Kräften, die mit einem Lieferanten arbeiten.',
  },
  meeting_pstnusersbypasslobby_v1: {
    meaning: 'Wer per Telefon anruft, wartet wie andere Gäste im Wartebereich (lobby).',
    why: 'Eine Telefonnummer verrät nicht, wer zuhört, und in einem Gespräch über den Förderplan eines Kindes hat eine stumme Nummer nichts zu suchen.',
    usersNotice: 'Eltern, die sich einwählen, hören Musik, bis die Lehrkraft sie einlässt.',
    licence: 'Spielt nur dort eine Rolle, wo Audio Conferencing den Besprechungen eine Telefonnummer gibt.',
    verify:
      'Der Schalter „People dialing in can bypass the lobby“ ist aus; wählen Sie sich mit einem Mobiltelefon ein, und Sie bleiben draußen.',
    rollBack: 'Schalten Sie es für Personal wieder ein, das Besprechungen nur am Telefon führt.',
  },
  meeting_restrictanonymousjoin_v1: {
    meaning:
      'Wer an einer Besprechung teilnimmt, muss mit irgendeinem Konto angemeldet sein; namenlose Gäste werden abgewiesen.',
    why: 'Ein Gast kann jeden Namen eintippen, auch den der Schulleitung, und man glaubt ihm.',
    usersNotice:
      'Eltern ohne Microsoft-Konto können nicht teilnehmen, auch nicht an Elternabenden, ganz gleich was eine einzelne Besprechungsrichtlinie erlaubt.',
    licence: 'Kostenlos in Teams, für die ganze Schule auf einmal oder in den Richtlinien einzelner Organisatoren.',
    verify:
      'Meetings, Meeting settings: „Anonymous users can join a meeting“ ist aus; ein in einem privaten Fenster geöffneter Link verlangt eine Anmeldung.',
    rollBack:
      'Erlauben Sie den anonymen Beitritt unter Meeting settings wieder und begrenzen Sie ihn per Richtlinie auf Personal, das Elternabende abhält.',
  },
};
