'use client';

import { Group, MultiSelect, NumberInput, TagsInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useNom } from '@/lib/useNom';
import { useTexte } from '@/lib/useTexte';
import { type Attribut, CANAUX, type Critere, nombreDeBornes, normaliser, PUISSANCES } from './criteres';
import { useEntitesACiterQuery, useOffresACiterQuery, useRolesACiterQuery } from './operations.generated';

interface Props {
  critere: Critere;
  changer: (valeurs: string[]) => void;
  erreur: string | undefined;
}

/** The field that fits what is compared: a picker of what exists, numbers, or texts one after the other. */
export function ValeursCritere({ critere, changer, erreur }: Props) {
  const t = useTranslations('eligibilite');
  const { attribut, operateur, valeurs } = critere;
  const bornes = nombreDeBornes(operateur);
  const commun = { valeurs, changer, erreur, libelle: t(`valeurs.${attribut}`) };
  if (bornes !== null)
    return <Bornes {...commun} nombre={bornes} unite={attribut === 'puissance' ? 'kVA' : t('mois')} />;
  if (attribut === 'entite') return <ChoixEntites {...commun} />;
  if (attribut === 'role') return <ChoixRoles {...commun} />;
  if (attribut === 'offreSouscrite') return <ChoixOffres {...commun} />;
  if (attribut === 'canal') {
    const data = CANAUX.map((value) => ({ value, label: t(`canaux.${value}`) }));
    return <Plusieurs {...commun} data={data} />;
  }
  return <Textes {...commun} attribut={attribut} />;
}

interface PropsChamp {
  libelle: string;
  valeurs: string[];
  changer: (valeurs: string[]) => void;
  erreur: string | undefined;
}

function Bornes({ libelle, valeurs, changer, erreur, nombre, unite }: PropsChamp & { nombre: number; unite: string }) {
  const t = useTranslations('eligibilite');
  const poser = (rang: number, valeur: string) =>
    changer(Array.from({ length: nombre }, (_, ici) => (ici === rang ? valeur : (valeurs[ici] ?? ''))));
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap">
      {Array.from({ length: nombre }, (_, rang) => (
        <NumberInput
          // biome-ignore lint/suspicious/noArrayIndexKey: the first bound and the second.
          key={rang}
          flex={1}
          aria-label={nombre === 1 ? libelle : t(rang === 0 ? 'borneBasse' : 'borneHaute', { champ: libelle })}
          placeholder={nombre === 1 ? '' : t(rang === 0 ? 'de' : 'a')}
          suffix={` ${unite}`}
          min={0}
          max={999_999}
          decimalScale={3}
          hideControls
          value={valeurs[rang] === undefined || valeurs[rang] === '' ? '' : Number(valeurs[rang])}
          error={rang === 0 ? erreur : erreur !== undefined}
          onChange={(saisi) => poser(rang, String(saisi))}
        />
      ))}
    </Group>
  );
}

function Textes({ libelle, valeurs, changer, erreur, attribut }: PropsChamp & { attribut: Attribut }) {
  const t = useTranslations('eligibilite');
  return (
    <TagsInput
      aria-label={libelle}
      placeholder={valeurs.length === 0 ? t(`exemples.${attribut as 'codePostal'}`) : undefined}
      data={attribut === 'puissance' ? PUISSANCES : []}
      value={valeurs}
      error={erreur}
      maxTags={100}
      splitChars={[',', ';']}
      acceptValueOnBlur
      clearable={false}
      onChange={(saisies) => changer([...new Set(saisies.map((une) => normaliser(attribut, une)).filter(Boolean))])}
    />
  );
}

interface PropsPlusieurs extends PropsChamp {
  data: ({ value: string; label: string } | { group: string; items: { value: string; label: string }[] })[];
  rechercher?: (saisie: string) => void;
}

function Plusieurs({ libelle, valeurs, changer, erreur, data, rechercher }: PropsPlusieurs) {
  const t = useTranslations('eligibilite');
  return (
    <MultiSelect
      aria-label={libelle}
      placeholder={valeurs.length === 0 ? libelle : undefined}
      data={data}
      value={valeurs}
      error={erreur}
      maxValues={100}
      searchable
      hidePickedOptions
      nothingFoundMessage={t('rienTrouve')}
      onChange={changer}
      {...(rechercher && { onSearchChange: rechercher })}
    />
  );
}

/** What is chosen stays to be read, also when what is typed now does not find it. */
function avecChoisies(trouvees: readonly { value: string; label: string }[], valeurs: readonly string[]) {
  const connues = new Set(trouvees.map(({ value }) => value));
  return [...trouvees, ...valeurs.filter((une) => !connues.has(une)).map((une) => ({ value: une, label: une }))];
}

function ChoixEntites(props: PropsChamp) {
  const [saisie, setSaisie] = useState('');
  const [recherche] = useDebouncedValue(saisie.trim(), 250);
  const { data, previousData } = useEntitesACiterQuery({ variables: { recherche: recherche || null } });
  const trouvees = (data ?? previousData)?.consulterEntite.items.map(({ code, nom }) => ({ value: code, label: nom }));
  return <Plusieurs {...props} data={avecChoisies(trouvees ?? [], props.valeurs)} rechercher={setSaisie} />;
}

function ChoixOffres(props: PropsChamp) {
  const texte = useTexte();
  const [saisie, setSaisie] = useState('');
  const [recherche] = useDebouncedValue(saisie.trim(), 250);
  const { data, previousData } = useOffresACiterQuery({ variables: { recherche: recherche || null } });
  const items = (data ?? previousData)?.consulterOffre.items ?? [];
  const trouvees = items.map(({ code, nom }) => ({ value: code, label: `${texte(nom)} (${code})` }));
  return <Plusieurs {...props} data={avecChoisies(trouvees, props.valeurs)} rechercher={setSaisie} />;
}

function ChoixRoles(props: PropsChamp) {
  const nomme = useNom();
  const { data } = useRolesACiterQuery();
  const roles = [...(data?.premiers.items ?? []), ...(data?.suivants.items ?? [])];
  const groupes = new Map<string, { value: string; label: string }[]>();
  for (const role of roles) {
    const groupe = nomme(role.application);
    groupes.set(groupe, [...(groupes.get(groupe) ?? []), { value: role.id, label: nomme(role) }]);
  }
  const connus = [...groupes].map(([group, items]) => ({ group, items }));
  const inconnus = props.valeurs.filter((id) => !roles.some((role) => role.id === id));
  return <Plusieurs {...props} data={[...connus, ...inconnus.map((id) => ({ value: id, label: `#${id}` }))]} />;
}
