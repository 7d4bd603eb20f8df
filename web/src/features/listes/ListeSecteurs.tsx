'use client';

import { Badge } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import type { Colonne } from '@/components/liste/colonnes';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { Pastille } from '@/components/Pastille';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { useListeCourte } from './ListeOrdonnee';
import {
  type SecteurDeListeFragment,
  useListeSecteursQuery,
  useModifierSecteurMutation,
  useSupprimerSecteurMutation,
} from './operations.generated';

const EditionSecteur = differe(() => import('./EditionSecteur').then((module) => module.EditionSecteur));

/** The sectors, by name: they have no order of their own. */
export function ListeSecteurs() {
  const t = useTranslations('listes');
  const { peut } = useMoi();
  const etat = useListeCourte();
  const { page, perPage } = etat;
  const requete = useListeSecteursQuery({ variables: { page, perPage } });
  const [modifier] = useModifierSecteurMutation(relire('consulterSecteur'));
  const [supprimer] = useSupprimerSecteurMutation(relire('consulterSecteur'));
  const colonnes: Colonne<SecteurDeListeFragment>[] = [
    {
      cle: 'nom',
      titre: t('champs.nom'),
      principale: true,
      rendu: ({ couleur, nom }) => <Pastille couleur={couleur}>{nom}</Pastille>,
    },
    { cle: 'prefixes', titre: t('champs.prefixes'), rendu: ({ prefixes }) => prefixes.join(', ') },
    {
      cle: 'usage',
      titre: t('colonnes.usage'),
      rendu: ({ actif }) => (actif ? t('actif') : <Badge color="gray">{t('inactif')}</Badge>),
    },
  ];
  return (
    <PageDeListe
      titre={t('secteurs')}
      sousTitre={t('secteursAide')}
      sousOnglet
      etat={etat}
      requete={requete}
      lire={({ consulterSecteur }) => consulterSecteur}
      colonnes={colonnes}
      nomDe={({ nom }) => nom}
      creation={peut('creerSecteur') && { libelle: t('nouveauSecteur') }}
      modifiable={peut('modifierSecteur')}
      edition={(secteur, fermer) => <EditionSecteur secteur={secteur} fermer={fermer} />}
      suppression={
        peut('supprimerSecteur') && {
          question: t('suppression.secteur'),
          supprimer: ({ id, version }) => supprimer({ variables: { input: { id, version } } }),
          plutot: ({ id, version, actif }) =>
            actif
              ? {
                  texte: t('suppression.plutotSecteur'),
                  libelle: t('suppression.desactiver'),
                  faire: () => modifier({ variables: { input: { id, version, actif: false } } }),
                }
              : { texte: t('suppression.dejaInactif') },
        }
      }
      vide={{ titre: t('vide.titre'), texte: t('vide.secteurs') }}
    />
  );
}
