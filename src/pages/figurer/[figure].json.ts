import { course } from '~/course.ts';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (() => [
	{ params: { figure: 'lister' }, props: { data: course.fields.lister } },
	{ params: { figure: 'hoggett' }, props: { data: course.fields.hoggett } },
	{ params: { figure: 'sag' }, props: { data: course.case.sentences } },
]) satisfies GetStaticPaths;

/** What a figure asks its reader about, as data. */
export const GET: APIRoute = ({ props }) => Response.json(props['data']);
