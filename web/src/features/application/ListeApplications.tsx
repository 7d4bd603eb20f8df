'use client';

import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { useNom } from '@/lib/useNom';
import { useColonnes } from './colonnes';
import { useListeApplicationsQuery, useSupprimerApplicationMutation } from './operations.generated';
import { useMenuAJour } from './useMenuAJour';

const EditionApplication = differe(() => import('./EditionApplication').then((module) => module.EditionApplication));

export function ListeApplications() {
  const t = useTranslations('application');
  const montrer = useMenuAJour();
  const { peut } = useMoi();
  const etat = useListeSimple();
  const requete = useListeApplicationsQuery({ variables: etat.variables });
  const [supprimer] = useSupprimerApplicationMutation(relire('consulterApplication'));
  return (
    <PageDeListe
      titre={t('onglets.applications')}
      sousTitre={t('explication')}
      sousOnglet
      indice={t('rechercher')}
      etat={etat}
      requete={requete}
      lire={({ consulterApplication: { items, pagination } }) => ({
        items,
        ...(pagination.totalPages > 1 && { pagination }),
      })}
      colonnes={useColonnes()}
      lienDe={({ id }) => `/applications/${id}`}
      nomDe={useNom()}
      creation={peut('creerApplication') && { libelle: t('nouvelle') }}
      modifiable={peut('modifierApplication')}
      edition={(application, fermer) => <EditionApplication application={application} fermer={fermer} />}
      suppression={
        peut('supprimerApplication') && {
          question: t('suppression.application'),
          supprimer: ({ id, version }) => montrer(supprimer({ variables: { input: { id, version } } })),
          // Those that the product brought are never deleted.
          sauf: ({ code }) => code !== null,
          plutot: () => ({ texte: t('suppression.plutotApplication') }),
        }
      }
      vide={{ titre: t('vide.titre'), texte: t('vide.texte'), action: () => undefined }}
    />
  );
}
