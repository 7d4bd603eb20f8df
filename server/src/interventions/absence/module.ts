import { declarer } from '../../socle/module.ts';
import { DESCRIPTIONS_ABSENCE } from './absence.descriptions.ts';
import { Absence } from './absence.entity.ts';
import { AbsenceResolver } from './absence.resolver.ts';
import { demarrerJoursFeries } from './semer-feries.ts';

export const absence = declarer({
  entites: [Absence],
  resolveurs: [AbsenceResolver],
  descriptions: [DESCRIPTIONS_ABSENCE],
  taches: [demarrerJoursFeries],
  pages: [
    {
      lien: '/absences',
      nom: 'Absences',
      nomEn: 'Absences',
      pictogramme: 'calendar-event',
      ordre: 24,
      application: 'interventions',
      fonction: 'consulterAbsence',
    },
  ],
});
