/* The bundler hands a style sheet out as text. */
declare module "*.css" {
  const text: string;
  export default text;
}
