import type { NouveauCompte } from '../../plateforme/semis/premiers-comptes.ts';

/** The demonstration accounts that people log in with; spec "Running it". */
export const MOT_DE_PASSE_DEMO = 'Driven-demo-2026';

type Demo = NouveauCompte & { role: 'Admin' | 'Standardiste' | 'Intervenant' | 'Client' };

const compte = (role: Demo['role'], login: string, prenom: string, nom: string, telephone: string): Demo => ({
  role,
  login,
  prenom,
  nom,
  telephone,
  email: `${login}@accordenergie.example`,
  profil: role,
});

export const COMPTES_DEMO: readonly Demo[] = [
  compte('Admin', 'admin', 'Amélie', 'Fontaine', '+33 1 99 00 10 01'),
  compte('Admin', 'admin2', 'Bastien', 'Leroy', '+33 1 99 00 10 08'),
  compte('Standardiste', 'standardiste', 'Sofia', 'Benali', '+33 1 99 00 10 02'),
  compte('Standardiste', 'standardiste2', 'Julien', 'Maréchal', '+33 1 99 00 10 03'),
  compte('Intervenant', 'intervenant', 'Idriss', 'Camara', '+33 6 39 98 10 04'),
  compte('Intervenant', 'intervenant2', 'Manon', 'Lefèvre', '+33 6 39 98 10 05'),
  compte('Client', 'client', 'Claire', 'Dupont', '+33 6 39 98 10 06'),
  compte('Client', 'client2', 'Karim', 'Œuvrard', '+33 6 39 98 10 07'),
];

/** A program of another application; its key is known to nobody, an admin makes one to try. */
export const PROGRAMME_DEMO = {
  login: 'standard-telephonique',
  nom: 'Standard téléphonique',
  profil: 'Demande à la plateforme qui peut quoi',
};

const PRENOMS = [
  'Léa',
  'Hugo',
  'Inès',
  'Noé',
  'Élodie',
  'Malik',
  'Zoé',
  'Théo',
  'Aïcha',
  'Rémi',
  'Agnès',
  'Loïc',
  'Naïma',
  'Paul',
  'Chloé',
  'Adrien',
  'Camille',
  'Yanis',
  'Margaux',
  'Étienne',
  'Salomé',
  'Mathis',
  'Fatou',
  'Benoît',
  'Clémence',
  'Rayan',
  'Solène',
  'Gaspard',
  'Leïla',
  'Damien',
  'Hélène',
  'Ousmane',
  'Justine',
  'Vincent',
  'Anaïs',
  'Kévin',
  'Marguerite',
];
const NOMS = [
  'Moreau',
  'Girard',
  'Bélanger',
  'Nguyen',
  'Rousseau',
  'Haddad',
  'Lemaître',
  'Garcia',
  'Perrin',
  'Diallo',
  'Roche',
  'Faure',
  'Müller',
  'Barbier',
  'Cohen',
  'Renaud',
  'Gauthier',
  'Traoré',
  'Chevallier',
  'Bouvier',
  'Da Silva',
  'Carpentier',
  'Benhamou',
  'Poulain',
  'Vidal',
  'Lacroix',
  'Nowak',
  'Charpentier',
  'Boucher',
  'Ferrand',
  'Sissoko',
  'Delaunay',
  'Marchand',
  'Prévost',
  'Guillot',
  'Brunet',
  'Fernandes',
  'Meunier',
  'Lejeune',
  'Rivière',
  'Tessier',
];

/** People without a login of their own: `nombre` of them, always the same. */
function figurants(role: Demo['role'], prefixe: string, nombre: number, decalage: number): Demo[] {
  return Array.from({ length: nombre }, (_, rang) => {
    const prenom = PRENOMS[(rang * 5 + decalage) % PRENOMS.length] ?? '';
    const nom = NOMS[(rang * 7 + decalage) % NOMS.length] ?? '';
    const numero = String(rang + 1).padStart(2, '0');
    // A hundred numbers for each digit before: +33 6 39 98 21 07, then +33 6 39 98 31 00.
    const serie = (2 + Math.floor((rang + 1) / 100)) * 10 + decalage;
    return compte(role, `${prefixe}.${numero}`, prenom, nom, `+33 6 39 98 ${serie} ${numero.slice(-2)}`);
  });
}

export const FIGURANTS: readonly Demo[] = [
  ...figurants('Client', 'client', 320, 1),
  ...figurants('Intervenant', 'intervenant', 8, 2),
];

/** A client who plays along: their number tries every offer and promotion before it is sold. */
export const TESTEUR = 'client.80';
export const NUMERO_TESTEUR = '+33 6 39 98 21 80';

/** Clients have been so for some time, on the day of the demonstration: the last ones for nine months. */
export const joursAvant = (rang: number): number => 275 + ((rang * 48) % 1400);

/** The parts of the company, by code. */
export const ENTITES_DEMO = [
  { code: 'SIEGE', nom: 'Siège', email: 'siege@accordenergie.example' },
  { code: 'STANDARD', nom: 'Centre d’appels', email: 'standard@accordenergie.example' },
  { code: 'AGENCE-NORD', nom: 'Agence Nord', email: 'nord@accordenergie.example' },
  { code: 'AGENCE-SUD', nom: 'Agence Sud', email: null },
] as const;

/** Where an account belongs; clients belong nowhere. */
export function entiteDe({ role, login }: Demo): string | null {
  if (role === 'Client') return null;
  if (role === 'Admin') return 'SIEGE';
  if (role === 'Standardiste') return 'STANDARD';
  return /[2468]$/.test(login) ? 'AGENCE-SUD' : 'AGENCE-NORD';
}

const JOUR = 24 * 3600 * 1000;

/** Accounts in every state, for those who manage them: nobody works with them in the demonstration. */
export const PASSAGERS = [
  { login: 'l.fournier', prenom: 'Lucie', nom: 'Fournier', profil: 'Stagiaire', statut: 'ACTIF', expire: 12 * JOUR },
  { login: 'b.kone', prenom: 'Bakary', nom: 'Koné', profil: 'Intérimaire', statut: 'ACTIF', expire: -3 * JOUR },
  {
    login: 'v.aubert',
    prenom: 'Violette',
    nom: 'Aubert',
    profil: 'Auditrice',
    statut: 'EN_ATTENTE',
    expire: 90 * JOUR,
  },
  { login: 'g.petit', prenom: 'Gérard', nom: 'Petit', profil: 'Standardiste', statut: 'INACTIF', expire: null },
  { login: 's.lambert', prenom: 'Sacha', nom: 'Lambert', profil: 'Standardiste', statut: 'SUSPENDU', expire: null },
] as const;
