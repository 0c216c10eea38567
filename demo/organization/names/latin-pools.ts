import { type NamePool, latinNames } from './name-pool';

/** Names written in Latin letters, most of them with marks. */
export const LATIN_POOLS: Readonly<Record<string, NamePool>> = {
  english: {
    given: latinNames(
      'Alice Ben Chloe Daniel Emma Finn Grace Henry Isla Jack Keira Liam Megan Noah Olivia Peter Quinn Ruby Sam Tessa Una Victor Wendy Zach Arthur Bella Callum Diana Ethan Fiona George Hazel',
    ),
    family: latinNames(
      "Adams Bailey Carter Dawson Ellis Foster Grant Hughes Irwin Jennings Knox Lambert Morris Norton O'Neil Parker Quigley Reed Sutton Turner Vance Walsh Young Barnes Clarke Dixon Fletcher Gibson Hayes Marsh Palmer",
    ),
    order: 'given-first',
  },
  spanish: {
    given: latinNames(
      'Ana José María Andrés Lucía Álvaro Inés Raúl Sofía Óscar Belén Íñigo Noemí Ramón Paula Tomás Adrián Begoña Ángela Lourdes Joaquín Úrsula Martín Pilar',
    ),
    family: latinNames(
      'Ruiz Núñez García Ibáñez Muñoz Peña Rodríguez Sánchez Vázquez Álvarez Domínguez Castaño Jiménez Ortega Aguilar Benítez Cárdenas Echeverría Fuentes Herrera Luján Zúñiga',
    ),
    order: 'given-first',
  },
  portuguese: {
    given: latinNames(
      'João Conceição Thaís Luís Inês Antônio Beatriz Caio Débora Fábio Helena Mateus Álvaro Bruna Cássia Éder Íris Juliana Rúben Vitória',
    ),
    family: latinNames(
      'Gonçalves Araújo Silva Conceição Magalhães Simões Brandão Falcão Nóbrega Teixeira Azevedo Barbosa Coutinho Guimarães Lobão Pinheiro Quintão Sá',
    ),
    order: 'given-first',
  },
  french: {
    given: latinNames(
      'Zoë Élodie François Chloé Benoît Gaël Maïa Jérôme Noémie Anaïs Côme Hélène Loïc Thérèse Aurélie Bérénice Cédric Désirée Étienne Fabien Gisèle Irène Maël Océane Régis Solène',
    ),
    family: latinNames(
      'Lefèvre Moreau Béranger Châtelain Dupré Garçon Noël Pélissier Rousseau Sénéchal Thébault Aubert Blanchard Carpentier Delaunay Faucheux Guérin Hervé Joubert Lacroix Marchand Perrault Vasseur',
    ),
    order: 'given-first',
  },
  german: {
    given: latinNames(
      'Jürgen Käthe Jonas Mareike Lukas Sören Grete Björn Anke Matthias Ute Götz Heike Felix Annika Bernd Cäcilie Dörte Ernst Frauke Ingrid Jörn',
    ),
    family: latinNames(
      'Müller Großmann Schröder Weiß Köhler Böhm Jäger Lindt Vogel Übel Brandt Adler Kühn Strauß Fröhlich Hoffmann Krüger Lorenz Möller Pfeiffer Rößler Zöllner',
    ),
    order: 'given-first',
  },
  nordic: {
    given: latinNames(
      'Søren Åsa Bjørn Freja Øystein Sigríður Håkon Liv Märta Þór Aino Jørgen Astrid Elín Gunnar Kåre Mikkel Pål Sølvi Tuomas',
    ),
    family: latinNames(
      'Ångström Sørensen Þórsson Lindqvist Bøe Mäkinen Hagström Dahl Ekström Østby Nygård Väisänen Solbakken Jónsdóttir Hæstad Björklund',
    ),
    order: 'given-first',
  },
  polish: {
    given: latinNames(
      'Łucja Michał Małgorzata Paweł Żaneta Grzegorz Zofia Bartłomiej Jiří Šárka Ondřej Ágnes Agnieszka Dorota Jarosław Kazimierz Věra Zoltán',
    ),
    family: latinNames(
      'Wójcik Zając Łukasik Dąbek Świątek Kowal Gałązka Novák Dvořák Kőszegi Řezníček Baran Cieślak Jabłoński Pawlak Szymański Havránek',
    ),
    order: 'given-first',
  },
  turkish: {
    given: latinNames('Çağla Işıl Ömer Şule Gökhan Elif Ümit Ayşe Kağan Deniz'),
    family: latinNames('Yıldız Öztürk Şahin Çelik Güneş Aydın Koç Işık Doğan'),
    order: 'given-first',
  },
  italian: {
    given: latinNames(
      'Niccolò Giulia Matteo Chiara Dario Fabrizia Lorenzo Nicolò Ornella Carlotta Alessia Bruno Elettra Fosco Ilaria Vasco',
    ),
    family: latinNames(
      "Ferrari D'Angelo Rossi Bellucci Conti Marchetti Pagò Sartori Colò Vitali Amato Bianchi Esposito Gallo Lombardi Ricci",
    ),
    order: 'given-first',
  },
  indian: {
    given: latinNames(
      'Priya Arjun Gita Rohan Meera Sanjay Ananya Vikram Kavya Nikhil Divya Harish Lakshmi Imran Aditi Bhavna Chetan Deepak Ishaan Jaya Kiran Manoj',
    ),
    family: latinNames(
      'Sharma Patel Iyer Reddy Nair Gupta Banerjee Kulkarni Menon Bhat Chopra Desai Khan Agarwal Das Ghosh Joshi Mehta Pillai Rao Saxena',
    ),
    order: 'given-first',
  },
  vietnamese: {
    given: latinNames('Hương Đức Thảo Quân Ngọc Tuấn Mỹ Bảo Lệ Phượng'),
    family: latinNames('Nguyễn Trần Lê Phạm Đặng Võ Bùi Đỗ'),
    order: 'family-first',
  },
};
