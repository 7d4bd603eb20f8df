import type { Bilingue } from '../../socle/commun/texte.ts';
import type { FonctionConnue } from '../../socle/securite/acces.ts';
import { ModeFonction } from '../../socle/securite/acces.ts';
import { StatutUtilisateur } from '../../socle/securite/compte.ts';
import { type Decision, EtapeAcces, MotifAcces } from '../../socle/securite/decision.ts';

interface Circonstances {
  decision: Decision;
  statut: StatutUtilisateur | undefined;
  fonction: FonctionConnue | undefined;
}

const STATUTS: Record<StatutUtilisateur, Bilingue> = {
  [StatutUtilisateur.ACTIF]: { fr: 'actif', en: 'active' },
  [StatutUtilisateur.INACTIF]: { fr: 'inactif', en: 'inactive' },
  [StatutUtilisateur.SUSPENDU]: { fr: 'suspendu', en: 'suspended' },
  [StatutUtilisateur.EN_ATTENTE]: { fr: 'en attente', en: 'pending' },
};

export const AUTORISE: Bilingue = { fr: 'Accès autorisé', en: 'Access allowed' };

/** Why one link of the chain holds or not, as one says it to a person. */
export function raisonDe(etape: EtapeAcces, motif: MotifAcces, ici: Circonstances): Bilingue {
  return motif === MotifAcces.AUTORISE ? passee(etape, ici) : refusee(motif, ici);
}

function passee(etape: EtapeAcces, { decision, fonction }: Circonstances): Bilingue {
  if (etape === EtapeAcces.COMPTE) return { fr: 'Le compte est actif', en: 'The account is active' };
  if (etape === EtapeAcces.ROLE) {
    const nom = decision.role?.role;
    return { fr: `Il a le rôle « ${nom} » dans cette application`, en: `It has the role “${nom}” in this application` };
  }
  if (etape === EtapeAcces.FONCTION) {
    const noms = fonction?.permissions.join(', ');
    if (fonction?.permissions.length === 1)
      return { fr: `La fonction exige ${noms}`, en: `The function requires ${noms}` };
    if (fonction?.mode === ModeFonction.TOUTES)
      return { fr: `La fonction exige toutes ces permissions : ${noms}`, en: `The function requires all of: ${noms}` };
    return { fr: `La fonction exige au moins une de : ${noms}`, en: `The function requires at least one of: ${noms}` };
  }
  const tenues = decision.permissions.filter(({ tenue }) => tenue).map(({ nom }) => nom);
  return { fr: `Ce rôle tient ${tenues.join(', ')}`, en: `This role holds ${tenues.join(', ')}` };
}

function refusee(motif: MotifAcces, { decision, statut, fonction }: Circonstances): Bilingue {
  const role = decision.role?.role ?? '';
  const etat = STATUTS[statut ?? StatutUtilisateur.INACTIF];
  const manquantes = decision.permissions.filter(({ tenue }) => !tenue).map(({ nom }) => nom);
  const liste = manquantes.join(', ');
  const toutes = fonction?.mode === ModeFonction.TOUTES || manquantes.length === 1;
  const textes: Record<Exclude<MotifAcces, MotifAcces.AUTORISE>, Bilingue> = {
    COMPTE_INCONNU: { fr: 'Ce compte n’existe pas', en: 'This account does not exist' },
    COMPTE_INACTIF: { fr: `Le compte est ${etat.fr}`, en: `The account is ${etat.en}` },
    COMPTE_EXPIRE: { fr: 'Le compte a expiré', en: 'The account has expired' },
    APPLICATION_INCONNUE: { fr: 'Cette application n’existe pas', en: 'This application does not exist' },
    FONCTION_INCONNUE: { fr: 'Cette application n’a pas cette fonction', en: 'This application has no such function' },
    FONCTION_FERMEE: {
      fr: 'La fonction n’exige aucune permission : elle est fermée à tous',
      en: 'The function requires no permission: it is closed to all',
    },
    SANS_ROLE: {
      fr: 'Le compte n’a pas de rôle dans cette application',
      en: 'The account has no role in this application',
    },
    ROLE_TERMINE: { fr: `Son rôle « ${role} » a pris fin`, en: `Its role “${role}” has ended` },
    PERMISSION_MANQUANTE: toutes
      ? { fr: `Il manque au rôle « ${role} » : ${liste}`, en: `The role “${role}” lacks: ${liste}` }
      : { fr: `Le rôle « ${role} » ne tient aucune de : ${liste}`, en: `The role “${role}” holds none of: ${liste}` },
  };
  return textes[motif as Exclude<MotifAcces, MotifAcces.AUTORISE>];
}
