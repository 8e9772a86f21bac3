import { coursePlanData } from '~/components/figure/course-plan-data.ts';
import { course } from '~/course.ts';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (() => [
	{ params: { figure: 'lister' }, props: { data: course.fields.lister } },
	{ params: { figure: 'hoggett' }, props: { data: course.fields.hoggett } },
	{ params: { figure: 'plan' }, props: { data: coursePlanData() } },
	{ params: { figure: 'sag' }, props: { data: course.case.sentences } },
]) satisfies GetStaticPaths;

/** What a figure is drawn from when it comes alive, as data. */
export const GET: APIRoute = ({ props }) => Response.json(props['data']);
