import { affectedPeopleOf, isNameSource, type NameSource } from '../../domain/affectedPeople';
import { rankedActions, type RankedAction } from '../../domain/actionQueue';
import type { CatalogueEntry } from '../../domain/catalogue/entry';
import { catalogueEntryOf } from '../../domain/catalogue/index';
import type { AffectedPerson, PeopleResponse } from '../../domain/contract/people';
import { sameControl } from '../../domain/controlId';
import { dayIn } from '../../domain/days';
import type { Texts } from '../../domain/language/texts';
import type { Clock } from '../../domain/ports/clock';
import type { Directory, NamesUnavailable } from '../../domain/ports/directory';
import type { Notice, Repositories } from '../../domain/ports/repositories';
import { reasonTextOrNull } from '../../domain/reasonText';
import { faultWords } from '../../domain/sourceFault';
import type { AccessService, PeopleService, TenantPictureService } from './services';

/**
 * The people behind an action, by name, as Entra knows them now. Microsoft's count and the names are measured at different times,
 * so both are given, each with its date. Names are for readers and operators.
 */
export function createPeople(deps: {
  access: AccessService;
  pictures: TenantPictureService;
  repositories: Repositories;
  directory: Pick<Directory, 'registrationReport' | 'administrators'>;
  clock: Clock;
}): PeopleService {
  async function named(
    tenantId: string,
    { controlId, service }: RankedAction,
    texts: Texts,
  ): Promise<Pick<PeopleResponse, 'people' | 'source' | 'unavailable'>> {
    const source = catalogueEntryOf(controlId, service).people;
    if (!isNameSource(source)) {
      const message = texts.people.unnamed[UNNAMED[source]];
      return { people: [], source: null, unavailable: { reason: 'notSupplied', message } };
    }
    const report = await deps.directory.registrationReport(tenantId);
    if (report.kind === 'unavailable')
      return { people: [], source: null, unavailable: unavailableWords(report.why, texts) };
    const administrators = await deps.directory.administrators(tenantId);
    const notices = await deps.repositories.notices.list(tenantId, { controlId });
    const people = affectedPeopleOf(source, { report: report.rows, administrators }, texts);
    return {
      people: people.map((person): AffectedPerson => {
        const last = notices.find((notice) => notice.personId === person.id);
        return { ...person, ...(last === undefined ? {} : { lastNotice: lastNoticeOf(last, texts) }) };
      }),
      source: texts.people.readFrom,
    };
  }

  return {
    async affected(caller, controlId, texts) {
      const right = await deps.access.require(caller, 'read', texts);
      if (!right.ok) return right;
      const picture = await deps.pictures.load(caller.tenantId);
      const action = picture === null ? undefined : findRow(rankedActions(picture), controlId);
      if (picture === null || action === undefined) {
        return {
          ok: false,
          code: 'unknownControl',
          message: texts.refusals.unknownControl.message(controlId),
          help: texts.refusals.unknownControl.help,
        };
      }
      const names = await named(caller.tenantId, action, texts);
      return {
        ok: true,
        title: action.title,
        people: {
          asOf:
            names.unavailable === undefined
              ? dayIn(deps.clock.now(), await deps.pictures.timeZone(caller.tenantId))
              : null,
          countAsOf: action.affected === null ? null : picture.snapshot.date,
          affected: action.affected,
          total: action.total,
          counts: action.counts,
          named: names.people.length,
          ...names,
        },
      };
    },
  };
}

const UNNAMED: Record<Exclude<CatalogueEntry['people'], NameSource>, keyof Texts['people']['unnamed']> = {
  countsOnly: 'countsOnly',
  tenantSetting: 'tenantSetting',
  devices: 'devices',
  passwordReset: 'notRead',
  phishingResistantAdmins: 'notRead',
  globalAdmins: 'notRead',
  roleHolders: 'notRead',
};

function unavailableWords(why: NamesUnavailable, texts: Texts): NonNullable<PeopleResponse['unavailable']> {
  if (why.reason === 'licence') return { reason: why.reason, message: texts.people.unnamed.licence };
  const { problem, help } = faultWords(why.fault, texts);
  return { reason: why.reason, message: `${problem} ${help}` };
}

function findRow(rows: RankedAction[], controlId: string): RankedAction | undefined {
  return rows.find((row) => sameControl(row.controlId, controlId));
}

function lastNoticeOf(notice: Notice, texts: Texts): NonNullable<AffectedPerson['lastNotice']> {
  const { updatedAt: at, state, sentBy, reason } = notice;
  return { at, state, by: sentBy.name, reason: reasonTextOrNull(reason, texts) };
}
