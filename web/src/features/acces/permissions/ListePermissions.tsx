'use client';

import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { relire } from '@/lib/apollo/relire';
import { useMoi } from '@/lib/session/MoiContexte';
import { ChoixApplication, useApplicationChoisie } from '../ChoixApplication';
import { usePermissionsDAccesQuery, useRetirerPermissionMutation } from '../operations.generated';
import { useColonnesPermission } from './useColonnesPermission';

const EditionPermission = differe(() => import('./EditionPermission').then((module) => module.EditionPermission));

export function ListePermissions() {
  const t = useTranslations('acces.permissions');
  const { peut } = useMoi();
  const etat = useListeSimple();
  const choix = useApplicationChoisie(etat.premierePage);
  const { applicationId } = choix;
  const requete = usePermissionsDAccesQuery({ variables: { ...etat.variables, applicationId } });
  const [retirer] = useRetirerPermissionMutation(relire('consulterPermission'));
  return (
    <PageDeListe
      titre={t('titre')}
      sousTitre={t('aide')}
      sousOnglet
      indice={t('indice')}
      filtres={<ChoixApplication etat={choix} />}
      etat={etat}
      requete={requete}
      lire={({ consulterPermission }) => consulterPermission}
      colonnes={useColonnesPermission()}
      nomDe={({ nom }) => nom}
      creation={peut('ajouterPermission') && { libelle: t('nouvelle') }}
      modifiable={peut('modifierPermission')}
      edition={(permission, fermer) => <EditionPermission permission={permission} fermer={fermer} />}
      suppression={
        peut('retirerPermission') && {
          question: t('supprimerQuestion'),
          supprimer: ({ id, version }) => retirer({ variables: { input: { id, version } } }),
          sauf: ({ integree }) => integree,
          plutot: () => ({ texte: t('supprimerPlutot') }),
        }
      }
      vide={{ titre: t('videTitre'), texte: t('videTexte'), action: (creer) => creer }}
    />
  );
}
