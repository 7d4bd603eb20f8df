import { ModeEmail } from './notification.enums.ts';

/** Where somebody is told. */
export interface Ou {
  application: boolean;
  email: ModeEmail;
}

export interface RegleLue extends Ou {
  relation: string;
  obligatoire: boolean;
}

export interface PreferenceLue {
  application: boolean | null;
  email: ModeEmail | null;
}

const FORCE: Readonly<Record<ModeEmail, number>> = { JAMAIS: 0, RESUME: 1, IMMEDIAT: 2 };
const plusFort = (une: ModeEmail, autre: ModeEmail) => (FORCE[une] >= FORCE[autre] ? une : autre);

/**
 * Where a person is told of something, for each of what they are to it: as the company's table says, or as they chose. Of
 * what is mandatory they choose only more. Who is several things to it is told as the most of them.
 */
export function ou(regles: readonly RegleLue[], preference: PreferenceLue | undefined): Ou {
  return regles
    .map((regle) => selonLaRegle(regle, preference))
    .reduce(
      (dite, autre) => ({
        application: dite.application || autre.application,
        email: plusFort(dite.email, autre.email),
      }),
      { application: false, email: ModeEmail.JAMAIS },
    );
}

function selonLaRegle(regle: RegleLue, preference: PreferenceLue | undefined): Ou {
  const application = preference?.application ?? regle.application;
  const email = preference?.email ?? regle.email;
  if (!regle.obligatoire) return { application, email };
  return { application: regle.application || application, email: plusFort(regle.email, email) };
}
